/** The little that drawing needs. Text is only ever set as text: a hostile name or message stays a string on the screen. */

/** What an element was drawn from, as JSON. @type {WeakMap<Element, string>} */
const drawn = new WeakMap();

/**
 * An element with attributes and children. `on…` attributes are listeners; `false` and `undefined` leave an attribute out.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number | boolean | undefined | ((event: Event) => void)>} [attributes]
 * @param {...(Node | string | undefined)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

/**
 * Makes the children of `parent` those of `items`, touching only what changed, so that a screen reader hears only what is
 * new and focus stays where it is. An item is drawn anew when anything in it changed.
 * @template I
 * @param {Element} parent
 * @param {readonly I[]} items No two alike.
 * @param {(item: I) => Element} draw
 */
export function keep(parent, items, draw) {
  const before = new Map([...parent.children].map((child) => [drawn.get(child), child]));
  const nodes = items.map((item) => before.get(JSON.stringify(item)) ?? fresh(item, draw));
  for (const child of [...parent.children]) if (!nodes.includes(child)) child.remove();
  nodes.forEach((node, i) => {
    if (parent.children[i] !== node) parent.insertBefore(node, parent.children[i] ?? null);
  });
}

/** The element of the page with this id. Throws when the page has none. @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const node = document.getElementById(id);
  if (!node) throw new Error(`the page has no #${id}`);
  return node;
}

/**
 * Text with its web addresses as links. Nothing else becomes a link, whatever it looks like.
 * @param {string} text
 * @returns {(string | HTMLAnchorElement)[]}
 */
export function withLinks(text) {
  return text
    .split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)])/)
    .map((part, i) => (i % 2 === 0 ? part : el('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, part)));
}

/** @template I @param {I} item @param {(item: I) => Element} draw */
function fresh(item, draw) {
  const node = draw(item);
  drawn.set(node, JSON.stringify(item));
  return node;
}
