/** The texts of one phone as lines: when they came, what they say, what was understood, what became of them. */
import { el, withLinks } from './dom.js';
import { clockOf, minutesBetween, showClock, showDay } from './show.js';
import { silenceOf, summaryOf } from './understood.js';

/** @import { SimulatedMessage } from '#contract/simulator.ts' */
/** @import { Sending } from './state.js' */
/**
 * `messages` is undefined until they are known, `empty` what is said when there are none, `now` an instant.
 * @typedef {{ messages: readonly SimulatedMessage[] | undefined, sending: readonly Sending[], empty: string, now: string }} ThreadView
 */
/**
 * @typedef {{ kind: 'time', text: string } | { kind: 'empty', text: string } | { kind: 'dots' }
 *   | { kind: 'message', message: SimulatedMessage } | { kind: 'sending', sending: Sending }} Line
 */

/** A pause longer than this is shown. */
const QUIET_MINUTES = 20;

/** The lines of a thread. No two are alike. @param {ThreadView} view @returns {Line[]} */
export function linesOf({ messages, sending, empty, now }) {
  if (!messages) return [];
  if (messages.length === 0 && sending.length === 0) return [{ kind: 'empty', text: empty }];
  const waiting = messages.filter(({ state }) => state === 'waiting');
  // While its turn lasts, and a moment longer, a text is both on its way and in the thread already: it is shown once.
  /** @param {Sending} one */
  const isKept = ({ text, before }) => messages.some(({ id, from, content }) => from === 'me' && content === text && !before.has(id));
  const unseen = sending.filter((one) => one.error || !isKept(one));
  const isBusy = waiting.length > 0 || sending.some(({ error }) => !error);
  return [
    ...messages.flatMap((message, i) => [...timeBefore(message, messages[i - 1], now), messageLine(message)]),
    ...unseen.map(sendingLine),
    ...(isBusy ? [DOTS] : []),
  ];
}

/** @type {Line} */
const DOTS = { kind: 'dots' };

/** @param {SimulatedMessage} message @returns {Line} */
function messageLine(message) {
  return { kind: 'message', message };
}

/** @param {Sending} sending @returns {Line} */
function sendingLine(sending) {
  return { kind: 'sending', sending };
}

/** @param {SimulatedMessage} message @param {SimulatedMessage | undefined} before @param {string} now @returns {Line[]} */
function timeBefore(message, before, now) {
  if (before && minutesBetween(before.created_at, message.created_at) < QUIET_MINUTES) return [];
  const clock = showClock(clockOf(message.created_at));
  const isToday = message.created_at.slice(0, 10) === now.slice(0, 10);
  return [{ kind: 'time', text: isToday ? `Today ${clock}` : `${showDay(message.created_at)}, ${clock}` }];
}

/** Draws a line; `explain` is called with the turn to explain. @param {Line} line @param {(turnId: string) => void} explain */
export function drawLine(line, explain) {
  switch (line.kind) {
    case 'time':
      return el('li', { class: 'thread-time' }, line.text);
    case 'empty':
      return el('li', { class: 'thread-empty' }, line.text);
    case 'dots':
      return el('li', { class: 'dots', 'aria-hidden': true }, el('i'), el('i'), el('i'));
    case 'sending':
      return drawSending(line.sending);
    case 'message':
      return drawMessage(line.message, explain);
  }
}

/** @param {Sending} sending */
function drawSending({ text, error }) {
  const note = error ? el('p', { class: 'message-note', 'data-state': 'bad', role: 'alert' }, error) : undefined;
  return el(
    'li',
    { class: 'message', 'data-from': 'me', 'data-state': error ? 'failed' : 'sending' },
    el('p', { class: 'bubble' }, text),
    note,
  );
}

/** @param {SimulatedMessage} message @param {(turnId: string) => void} explain */
function drawMessage(message, explain) {
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
      { class: 'understood', type: 'button', 'data-turn': turn.id, 'aria-label': label, onclick: () => explain(turn.id) },
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
