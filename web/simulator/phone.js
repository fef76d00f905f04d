/** A phone on the screen: made once, drawn anew from what is in the thread. */

import { el, keep, withLinks } from './dom.js';
import { clockOf, minutesBetween, showClock, showDay } from './show.js';
import { silenceOf, summaryOf } from './understood.js';

/** @import { SimulatedMessage } from '#contract/simulator.ts' */
/** @typedef {{ text: string, error: string | undefined }} Sending */
/**
 * What a phone shows. `chosenTurn` is the turn that is being explained, `now` an instant, `as` who writes on it;
 * `messages` is undefined until they are known.
 * @typedef {{ title: string, subtitle: string, as: string, empty: string, messages: readonly SimulatedMessage[] | undefined,
 *   sending: Sending | undefined, chips: readonly string[], chosenTurn: string | undefined, now: string }} PhoneView
 */
/**
 * @typedef {{ kind: 'time', text: string } | { kind: 'empty', text: string } | { kind: 'dots' }
 *   | { kind: 'message', message: SimulatedMessage, isChosen: boolean }
 *   | { kind: 'sending', text: string, error: string | undefined }} Line
 */

const QUIET_MINUTES = 20;
const TEXT_CHARACTERS_MAX = 1_600;
const ARROW = 'M12 19V5m0 0-6 6m6-6 6 6';

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
    keep(chips, view.chips, (chip) => el('button', { class: 'chip', type: 'button', onclick: () => send(chip) }, chip));
    const wasAtEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
    const before = lines.lastElementChild;
    keep(lines, linesOf(view), (line) => drawLine(line, explain));
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

/** @param {PhoneView} view @returns {Line[]} */
function linesOf(view) {
  const messages = view.messages ?? [];
  if (view.messages?.length === 0 && !view.sending) return [{ kind: 'empty', text: view.empty }];
  return [
    ...messages.flatMap((message, i) => [
      ...timeBefore(message, messages[i - 1], view.now),
      /** @type {Line} */ ({
        kind: 'message',
        message,
        isChosen: message.turn !== null && message.turn.id === view.chosenTurn,
      }),
    ]),
    ...sendingLines(view.sending),
  ];
}

/** @param {SimulatedMessage} message @param {SimulatedMessage | undefined} before @param {string} now @returns {Line[]} */
function timeBefore(message, before, now) {
  if (before && minutesBetween(before.created_at, message.created_at) < QUIET_MINUTES) return [];
  const clock = showClock(clockOf(message.created_at));
  const isToday = message.created_at.slice(0, 10) === now.slice(0, 10);
  return [{ kind: 'time', text: isToday ? `Today ${clock}` : `${showDay(message.created_at)}, ${clock}` }];
}

/** @param {Sending | undefined} sending @returns {Line[]} */
function sendingLines(sending) {
  if (!sending) return [];
  return sending.error ? [{ kind: 'sending', ...sending }] : [{ kind: 'sending', ...sending }, { kind: 'dots' }];
}

/** @param {Line} line @param {(turnId: string) => void} explain */
function drawLine(line, explain) {
  switch (line.kind) {
    case 'time':
      return el('li', { class: 'thread-time' }, line.text);
    case 'empty':
      return el('li', { class: 'thread-empty' }, line.text);
    case 'dots':
      return el('li', { class: 'dots', 'aria-hidden': true }, el('i'), el('i'), el('i'));
    case 'sending':
      return drawSending(line.text, line.error);
    case 'message':
      return drawMessage(line.message, line.isChosen, explain);
  }
}

/** @param {string} text @param {string | undefined} error */
function drawSending(text, error) {
  const note = error ? el('p', { class: 'message-note', 'data-state': 'bad', role: 'alert' }, error) : undefined;
  return el(
    'li',
    { class: 'message', 'data-from': 'me', 'data-state': error ? 'failed' : 'sending' },
    el('p', { class: 'bubble' }, text),
    note,
  );
}

/** @param {SimulatedMessage} message @param {boolean} isChosen @param {(turnId: string) => void} explain */
function drawMessage(message, isChosen, explain) {
  const { turn } = message;
  const who = el('span', { class: 'sr' }, message.from === 'me' ? 'Sent: ' : 'Received: ');
  const bubble = el('p', { class: 'bubble' }, who, ...withLinks(message.content));
  return el(
    'li',
    { class: 'message', 'data-from': message.from, 'data-kind': message.kind },
    bubble,
    turn ? drawUnderstood(turn) : undefined,
    drawFate(message),
  );

  /** @param {NonNullable<SimulatedMessage['turn']>} turn */
  function drawUnderstood(turn) {
    const label = `Understood: ${summaryOf(turn)}. Explain`;
    return el(
      'button',
      { class: 'understood', type: 'button', 'aria-pressed': String(isChosen), 'aria-label': label, onclick: () => explain(turn.id) },
      summaryOf(turn),
    );
  }
}

/** What became of a text, where that is worth a word. @param {SimulatedMessage} message */
function drawFate(message) {
  const fate = fateOf(message);
  return fate && el('p', { class: 'message-note', 'data-state': fate.isBad ? 'bad' : undefined }, fate.text);
}

/** @param {SimulatedMessage} message */
function fateOf({ from, turn, delivery, delivery_error: why, segments, state, state_reason: reason }) {
  const isUnanswered = from === 'me' && turn === null && (state === 'ignored' || state === 'with_owner');
  if (isUnanswered) return { text: silenceOf(reason ?? state), isBad: false };
  if (from === 'me') return undefined;
  if (delivery === 'failed' || delivery === 'undelivered') return { text: `Not delivered${why ? `: ${why}` : ''}`, isBad: true };
  return segments && segments > 1 ? { text: `${segments} segments`, isBad: false } : undefined;
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
