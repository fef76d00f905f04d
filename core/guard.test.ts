import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Arrival, countsInHour, judge } from './guard.ts';

const ARRIVAL: Arrival = {
  body: 'can I come in Tuesday?',
  mediaCount: 0,
  optOutType: undefined,
  isOwner: false,
  isOverCustomerLimit: false,
  isOverBusinessLimit: false,
  isBudgetSpent: false,
  isOwnNumber: false,
  isBlocked: false,
  isOptedOut: false,
  isTakenOver: false,
  isPaused: false,
};

function verdictOn(arrival: Partial<Arrival>): string {
  const verdict = judge({ ...ARRIVAL, ...arrival });
  if (verdict.verdict === 'answer') return 'answer';
  if (verdict.verdict === 'consent') return `consent ${verdict.isGiven ? 'in' : 'out'}`;
  return 'reason' in verdict ? `${verdict.verdict} ${verdict.reason}` : verdict.verdict;
}

test('the carrier words are consent, however they are written', () => {
  const words = [
    'STOP',
    'stop',
    ' Stop. ',
    'STOPALL',
    'Stop all',
    'UNSUBSCRIBE',
    'END',
    'QUIT',
    'REVOKE',
    'OPTOUT',
    'Arrêt',
    'ALTO',
    '"stop"',
  ];
  for (const body of words) assert.equal(verdictOn({ body }), 'consent out', body);
  for (const body of ['START', 'unstop', 'Start!']) assert.equal(verdictOn({ body }), 'consent in', body);
  for (const body of ['HELP', 'info', 'Help?']) assert.equal(verdictOn({ body }), 'ignore carrier_help', body);
});

test('the same words inside a sentence are ordinary words', () => {
  for (const body of [
    'please cancel',
    'stop by at 3?',
    'can you help',
    'we end at 5',
    'start at 9',
    'Tuesday STOP',
    'cancel 2',
    '2 cancel',
    '#1 end',
  ])
    assert.equal(verdictOn({ body }), 'answer', body);
});

test('what Twilio saw counts whatever the words', () => {
  assert.equal(verdictOn({ body: 'BASTA', optOutType: 'STOP' }), 'consent out');
  assert.equal(verdictOn({ body: 'SUBSCRIBE', optOutType: 'START' }), 'consent in');
  assert.equal(verdictOn({ body: 'AIDE', optOutType: 'HELP' }), 'ignore carrier_help');
});

test('a bare CANCEL is an opt-out at the carrier, and the owner is to hear of it', () => {
  const verdict = judge({ ...ARRIVAL, body: 'Cancel' });
  assert.deepEqual(verdict, { verdict: 'consent', isGiven: false, word: 'CANCEL', source: 'text', mayMeanBooking: true });
});

test('a bare yes is a start word only from somebody who opted out', () => {
  assert.equal(verdictOn({ body: 'YES' }), 'answer');
  assert.equal(verdictOn({ body: 'Yes', isOptedOut: true }), 'consent in');
});

test('whoever must not be answered is not, and the reason is the strongest one', () => {
  assert.equal(verdictOn({ isBlocked: true, isPaused: true }), 'ignore blocked');
  assert.equal(verdictOn({ isOptedOut: true, isPaused: true }), 'with_owner opted_out');
  assert.equal(verdictOn({ isTakenOver: true, isPaused: true }), 'with_owner taken_over');
  assert.equal(verdictOn({ isPaused: true }), 'with_owner paused');
});

test('consent is respected even from a blocked number', () => {
  assert.equal(verdictOn({ body: 'STOP', isBlocked: true }), 'consent out');
});

test('the owner is let in before any pause, and asks us, not the carrier, for help', () => {
  assert.equal(verdictOn({ isOwner: true, isPaused: true }), 'answer');
  assert.equal(verdictOn({ isOwner: true, body: 'help' }), 'answer');
});

test('the carrier stops our texts to an owner who texts STOP as well: so do we, until her START', () => {
  assert.equal(verdictOn({ isOwner: true, body: 'stop' }), 'consent out');
  assert.equal(verdictOn({ isOwner: true, isOptedOut: true, body: 'START' }), 'consent in');
  const verdict = judge({ ...ARRIVAL, isOwner: true, body: 'cancel' });
  assert.deepEqual(verdict, { verdict: 'consent', isGiven: false, word: 'CANCEL', source: 'text', mayMeanBooking: false });
});

test('what comes from our own number is a loop: it is ignored, whatever it says', () => {
  assert.equal(verdictOn({ isOwnNumber: true, isOwner: true, body: 'STOP' }), 'ignore own_number');
});

test('a picture without words is the owner’s, and nothing at all is ignored', () => {
  assert.equal(verdictOn({ body: ' ', mediaCount: 1 }), 'with_owner picture');
  assert.equal(verdictOn({ body: '' }), 'ignore empty');
});

test('whoever exceeds the hour is blocked, the business that does is paused, and neither counts for consent or the owner', () => {
  assert.equal(verdictOn({ isOverCustomerLimit: true }), 'block');
  assert.equal(verdictOn({ isOverCustomerLimit: true, isPaused: true }), 'block');
  assert.equal(verdictOn({ isOverCustomerLimit: true, isBlocked: true }), 'ignore blocked');
  assert.equal(verdictOn({ isOverCustomerLimit: true, isTakenOver: true }), 'with_owner taken_over');
  assert.equal(verdictOn({ isOverBusinessLimit: true }), 'pause');
  assert.equal(verdictOn({ isOverBusinessLimit: true, isPaused: true }), 'with_owner paused');
  const over = { isOverCustomerLimit: true, isOverBusinessLimit: true, isBudgetSpent: true };
  assert.equal(verdictOn({ ...over, body: 'STOP' }), 'consent out');
  assert.equal(verdictOn({ ...over, isOwner: true }), 'answer');
});

test('a spent budget hands customers to the owner', () => {
  assert.equal(verdictOn({ isBudgetSpent: true }), 'with_owner budget_spent');
  assert.equal(verdictOn({ isBudgetSpent: true, body: '', mediaCount: 1 }), 'with_owner budget_spent');
});

test('what the agent would never have answered counts towards no hour', () => {
  const counts = (arrival: Partial<Arrival>) => countsInHour({ ...ARRIVAL, ...arrival }, judge({ ...ARRIVAL, ...arrival }));
  assert.equal(counts({}), true);
  assert.equal(counts({ isPaused: true }), true);
  for (const arrival of [{ isOwner: true }, { body: 'STOP' }, { isBlocked: true }, { isTakenOver: true }, { body: 'help' }])
    assert.equal(counts(arrival), false, JSON.stringify(arrival));
});

test('a command of the owner’s is no consent, whatever its word', () => {
  assert.equal(verdictOn({ isOwner: true, body: '#cancel' }), 'answer');
  assert.equal(verdictOn({ isOwner: true, body: ' #Stop' }), 'answer');
});
