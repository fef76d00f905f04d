/** On a narrow screen the columns lie side by side; the tabs bring one into view, and follow a swipe. */
import { byId } from './dom.js';

/** Ties the tabs to the columns. Call once. */
export function tieTabs() {
  const buttons = /** @type {HTMLButtonElement[]} */ ([...byId('tabs').querySelectorAll('button')]);
  for (const button of buttons) button.addEventListener('click', () => show(button.dataset.shows ?? ''));
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) mark(buttons, target.id, isIntersecting);
    },
    { root: byId('stage'), threshold: 0.6 },
  );
  for (const { dataset } of buttons) seen.observe(byId(dataset.shows ?? ''));
}

/** Brings a column into view. @param {string} column */
export function show(column) {
  byId(column).scrollIntoView({ inline: 'start', block: 'nearest' });
}

/** True when the column is the one that is shown, or when all are. @param {string} column */
export function isShown(column) {
  const { left, right } = byId(column).getBoundingClientRect();
  return left < window.innerWidth - 8 && right > 8;
}

/** Where there is room for two columns, two are marked. @param {readonly HTMLButtonElement[]} buttons @param {string} column @param {boolean} isVisible */
function mark(buttons, column, isVisible) {
  buttons.find(({ dataset }) => dataset.shows === column)?.setAttribute('aria-current', String(isVisible));
  if (column === 'owner' && isVisible) byId('owner-dot').hidden = true;
}
