/** A phone on the screen: made once, drawn anew from what is in the thread. */
import { el, keep } from './dom.js';
import { drawLine, linesOf } from './thread.js';

/** @import { ThreadView } from './thread.js' */
/**
 * What a phone shows. `as` is who writes on it, `chosenTurn` the turn that is being explained.
 * @typedef {ThreadView & { title: string, subtitle: string, as: string, chips: readonly string[], chosenTurn: string | undefined }} PhoneView
 */

const TEXT_CHARACTERS_MAX = 1_600;
const ARROW = 'M12 19V5m0 0-6 6m6-6 6 6';
/** Who has scrolled up further than this reads, and is left there when a text arrives. */
const AT_END_PX = 80;

/**
 * Builds a phone into `root`. Gives the function that draws a view of it.
 * @param {HTMLElement} root
 * @param {{ id: string, send: (text: string) => void, explain: (turnId: string) => void }} options
 */
export function makePhone(root, { id, send, explain }) {
  const avatar = el('span', { class: 'avatar', 'aria-hidden': true });
  const title = el('p', { class: 'phone-name' });
  const subtitle = el('p', { class: 'phone-number' });
  const lines = el('ol');
  const thread = el('div', { class: 'thread', id: `${id}-thread`, role: 'log', tabindex: 0 }, lines);
  const chips = el('div', { class: 'chips', role: 'group', 'aria-label': 'Texts to try' });
  const { form, field, label } = makeComposer(id, send);
  root.replaceChildren(el('header', { class: 'phone-top' }, avatar, el('div', {}, title, subtitle)), thread, chips, form);

  /** @param {PhoneView} view */
  return (view) => {
    avatar.textContent = view.title.charAt(0).toUpperCase();
    title.textContent = view.title;
    subtitle.textContent = view.subtitle;
    thread.setAttribute('aria-busy', String(!view.messages));
    thread.setAttribute('aria-label', `Texts between ${view.as} and ${view.title}`);
    label.textContent = `Text as ${view.as}`;
    field.placeholder = `Text as ${view.as}`;
    chips.classList.toggle('chips-wrap', view.messages?.length === 0);
    keep(chips, view.chips, (chip) => drawChip(chip, send, field));
    const wasAtEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < AT_END_PX;
    const before = lines.lastElementChild;
    keep(lines, linesOf(view), (line) => drawLine(line, explain));
    markChosen(lines, view.chosenTurn);
    if (wasAtEnd && lines.lastElementChild !== before) thread.scrollTop = thread.scrollHeight;
  };
}

/** @param {string} id @param {(text: string) => void} send */
function makeComposer(id, send) {
  const label = el('label', { class: 'sr', for: `${id}-text` });
  const field = el('textarea', { id: `${id}-text`, rows: 1, maxlength: TEXT_CHARACTERS_MAX, autocomplete: 'off', enterkeyhint: 'send' });
  const form = el('form', { class: 'composer' }, label, field, el('button', { class: 'send', 'aria-label': 'Send' }, drawArrow()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text) send(text);
    field.value = '';
    field.focus();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  return { form, field, label };
}

/** @param {string} chip @param {(text: string) => void} send @param {HTMLTextAreaElement} field */
function drawChip(chip, send, field) {
  const button = el('button', { class: 'chip', type: 'button' }, chip);
  button.addEventListener('click', (event) => {
    send(chip);
    // The chip is gone in a moment: who pressed it by key goes on writing. A thumb wants no keyboard to pop up.
    if (event.detail === 0) field.focus();
  });
  return button;
}

/** In place, not drawn anew: focus stays on the button, and a screen reader does not hear the text again. @param {Element} lines @param {string | undefined} turnId */
function markChosen(lines, turnId) {
  for (const button of lines.querySelectorAll('.understood')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-turn') === turnId));
  }
}

function drawArrow() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'aria-hidden': 'true' })) {
    svg.setAttribute(name, value);
  }
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of Object.entries({ d: ARROW, 'stroke-width': '2.2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })) {
    path.setAttribute(name, value);
  }
  svg.append(path);
  return svg;
}
