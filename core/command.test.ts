import assert from 'node:assert/strict';
import { test } from 'node:test';
import { booking, on } from '#test/situation.ts';
import { addresses, agendaSpan, bookingsMeant, codeOf, readOwnerText, readYesNo } from './command.ts';

test('a command is read however it is written, and whom it is about is kept as it stands', () => {
  const rows: readonly (readonly [body: string, command: object])[] = [
    ['#pause', { command: 'pause' }],
    ['  # Pause', { command: 'pause' }],
    ['#RESUME now', { command: 'resume' }],
    ['#today', { command: 'agenda', days: 'today' }],
    ['#week', { command: 'agenda', days: 'week' }],
    ['#block (555) 123-4567', { command: 'block', whom: '(555) 123-4567' }],
    ['#block+15551234567', { command: 'block', whom: '+15551234567' }],
    ['#unblock Dana Smith ', { command: 'unblock', whom: 'Dana Smith' }],
    ['#cancel', { command: 'cancel', whom: '' }],
    ['#dance', { command: 'unknown', word: 'dance' }],
    ['#', { command: 'unknown', word: '' }],
  ];
  for (const [body, command] of rows) assert.deepEqual(readOwnerText(body), { text: 'command', command }, body);
});

test('what is no command is for a customer, or an answer', () => {
  assert.deepEqual(readOwnerText('@dana see you #then'), { text: 'addressed', words: 'dana see you #then' });
  assert.deepEqual(readOwnerText(' see you at 3 '), { text: 'plain', said: 'see you at 3' });
});

test('an address is read as the longest name first, and a number as a whole', () => {
  assert.deepEqual(
    addresses('anna maria see you then').map(({ whom }) => whom),
    ['anna maria see', 'anna maria', 'anna'],
  );
  assert.deepEqual(addresses('dana: ok'), [{ whom: 'dana', said: 'ok' }]);
  assert.deepEqual(addresses('(555) 123-4567 see you at 3'), [{ whom: '(555) 123-4567', said: 'see you at 3' }]);
  assert.deepEqual(addresses('dana'), []);
});

test('a day is a day of the business, a week seven of them', () => {
  const now = on('2026-06-15', '23:30');
  assert.deepEqual(agendaSpan('today', now, 'America/New_York'), {
    startsAt: on('2026-06-15', '00:00'),
    endsAt: on('2026-06-16', '00:00'),
  });
  assert.deepEqual(agendaSpan('tomorrow', now, 'America/New_York'), {
    startsAt: on('2026-06-16', '00:00'),
    endsAt: on('2026-06-17', '00:00'),
  });
  assert.deepEqual(agendaSpan('week', now, 'America/New_York'), { startsAt: on('2026-06-15', '00:00'), endsAt: on('2026-06-22', '00:00') });
});

test('a booking is meant by its code, by its whole name, or by the beginning of a word of it', () => {
  const dana = booking('aaaabbbb', on('2026-06-16', '15:00'));
  const danaSmith = booking('ccccdddd', on('2026-06-17', '15:00'), { customerName: 'Dana Smith' });
  const zoe = booking('eeeeffff', on('2026-06-18', '15:00'), { customerName: 'Zoë' });
  const meant = (whom: string) => bookingsMeant(whom, [dana, danaSmith, zoe]).map(({ id }) => codeOf(id));
  assert.deepEqual(meant('dana'), ['bbbb']);
  assert.deepEqual(meant('DAN'), ['bbbb', 'dddd']);
  assert.deepEqual(meant('smith'), ['dddd']);
  assert.deepEqual(meant('zoe'), ['ffff']);
  assert.deepEqual(meant('dddd'), ['dddd']);
  assert.deepEqual(meant(''), []);
  assert.deepEqual(meant('lee'), []);
});

test('only a bare yes or no answers a question; more words are for the customer', () => {
  for (const said of ['ok', 'OK!', 'Yes', 'yep.', 'go ahead']) assert.equal(readYesNo(said), true, said);
  for (const said of ['no', 'Nope', "don't"]) assert.equal(readYesNo(said), false, said);
  for (const said of ['ok see you then', 'no problem', '']) assert.equal(readYesNo(said), undefined, said);
});
