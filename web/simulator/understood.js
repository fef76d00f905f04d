/** What the engine understood and did, in words for people. */
import { el } from './dom.js';
import { showClock, showDay } from './show.js';

/** @import { SimulatedTurn, UnderstoodRequest } from '#contract/simulator.ts' */
/** @typedef {readonly [label: string, value: string | Node]} Fact */

/** Why a text got no answer; a reason without words is shown by its name. @type {Readonly<Record<string, string>>} */
const SILENCES = {
  opted_out: 'she opted out, no text may be sent',
  opted_in: 'she opted in again, and may text now',
  blocked: 'the number is blocked',
  paused: 'the agent is paused, the owner was told',
  taken_over: 'the owner has the thread',
  carrier_help: 'HELP is answered by the carrier',
  empty: 'nothing was in it',
};

/** Why the agent was silent, `No answer: the agent is paused`. @param {string} reason */
export function silenceOf(reason) {
  return `No answer: ${SILENCES[reason] ?? reason.replaceAll('_', ' ')}`;
}

/** One line for under a text: `Book · Tue, Nov 24 · 3:00 PM`. @param {SimulatedTurn} turn */
export function summaryOf(turn) {
  const [first] = turn.requests;
  if (!first) return sentence(turn.rule);
  return [sentence(first.intent), whenOf(first), choiceOf(first)].filter(Boolean).join(' · ');
}

/** The whole of a turn, as lists of facts. @param {SimulatedTurn} turn @param {string} said */
export function drawTurn(turn, said) {
  return [el('p', { class: 'quote' }, said), ...turn.requests.map((request) => drawFacts(factsOf(request))), drawFacts(outcomeOf(turn))];
}

/** @param {UnderstoodRequest} request @returns {Fact[]} */
function factsOf(request) {
  return told([
    ['Intent', sentence(request.intent)],
    ['About', sentence(request.topic ?? '')],
    [request.days.length > 1 ? 'Days' : 'Day', daysOf(request)],
    ['Not on', request.not_days.map(showDay).join(', ')],
    [request.times.length > 1 ? 'Times' : 'Time', timesOf(request)],
    ['Service', request.service ?? ''],
    ['Length', request.duration_minutes ? `${request.duration_minutes} minutes` : ''],
    ['Choice', choiceOf(request)],
    ['Booking', bookingMeant(request)],
    ['Note', request.notes ?? ''],
  ]);
}

/** @param {SimulatedTurn} turn @returns {Fact[]} */
function outcomeOf(turn) {
  return told([
    ['Name', turn.customer_name ?? ''],
    ['Confidence', drawConfidence(turn.confidence)],
    ['Read by', [readerOf(turn.read_by), languageOf(turn.language), `${turn.ms}\u00a0ms`].join(' · ')],
    ['Rule', el('code', {}, turn.rule)],
  ]);
}

/** @param {readonly Fact[]} facts */
function drawFacts(facts) {
  return el('dl', { class: 'facts' }, ...facts.flatMap(([label, value]) => [el('dt', {}, label), el('dd', {}, value)]));
}

/** @param {number} confidence */
function drawConfidence(confidence) {
  const percent = `${Math.round(confidence * 100)} %`;
  const meter = el('meter', { value: confidence, low: 0.5, optimum: 1, 'aria-hidden': true });
  return el('span', {}, meter, percent);
}

/** @param {UnderstoodRequest} request */
function whenOf(request) {
  return [daysOf(request), timesOf(request)].filter(Boolean).join(' · ');
}

/** @param {UnderstoodRequest} request */
function daysOf(request) {
  const days = request.days.map(showDay).join(request.is_day_ambiguous ? ' or ' : ', ');
  const range = request.day_range ? `${showDay(request.day_range.from)} to ${showDay(request.day_range.to)}` : '';
  return [days, days ? '' : range].filter(Boolean).join(', ');
}

/** @param {UnderstoodRequest} request */
function timesOf(request) {
  const { from, until } = request.time_range ?? { from: null, until: null };
  const range = [from ? `from ${showClock(from)}` : '', until ? `before ${showClock(until)}` : ''].filter(Boolean).join(', ');
  const earliest = request.is_earliest ? 'as soon as possible' : '';
  return [request.times.map(showClock).join(', '), range, request.shift ?? '', earliest].filter(Boolean).join(', ');
}

/** @param {UnderstoodRequest} request */
function choiceOf(request) {
  return request.choice ?? '';
}

/** The booking of hers that is meant: `the one on Tue, Nov 24`. @param {UnderstoodRequest} request */
function bookingMeant({ of }) {
  const when = [...(of?.days ?? []).map(showDay), ...(of?.times ?? []).map(showClock)];
  return when.length > 0 ? `the one on ${when.join(', ')}` : '';
}

/** @param {readonly Fact[]} facts @returns {Fact[]} */
function told(facts) {
  return facts.filter(([, value]) => value !== '');
}

/** @param {string} reader */
function readerOf(reader) {
  return reader === 'builtin' ? 'Built-in engine' : reader;
}

/** @param {string} tag A BCP 47 tag; one that is unknown is shown as it is. */
function languageOf(tag) {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** `offer_free_time` → `Offer free time`. @param {string} name */
function sentence(name) {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
