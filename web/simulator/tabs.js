/** On a narrow screen the columns lie side by side; the tabs bring one into view, and follow a swipe. */
import { byId } from './dom.js';

/** Ties the tabs to the columns. Call once. */
export function tieTabs() {
  const buttons = /** @type {HTMLButtonElement[]} */ ([...byId('tabs').querySelectorAll('button')]);
  for (const button of buttons) button.addEventListener('click', () => show(button.dataset.shows ?? ''));
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) mark(buttons, target.id);
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

/** @param {readonly HTMLButtonElement[]} buttons @param {string} shown */
function mark(buttons, shown) {
  for (const button of buttons) button.setAttribute('aria-current', String(button.dataset.shows === shown));
  if (shown === 'owner') byId('owner-dot').hidden = true;
}
