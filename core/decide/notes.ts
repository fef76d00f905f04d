/** What she wants the owner to know ("I'm allergic to latex", "me and my daughter"), and how it gets to the booking and to the owner. */
import type { Conversation } from '#core/conversation.ts';
import type { Effect } from '#core/effects.ts';
import type { Request } from '#core/reading.ts';
import type { Saying } from '#core/words/sayings.ts';
import { joinedNotes, saysSomething } from './draft.ts';
import { talkOf } from './talk.ts';
import { findUpcoming, type Outcome, type View } from './view.ts';

/** In no conversation, nothing but something to know: for the booking made just now, or the only one she has; the owner hears of it. */
export function toKnow(view: View, conversation: Extract<Conversation, { step: 'idle' }>, request: Request): Outcome | undefined {
  const { notes } = request;
  if (request.intent !== 'inform' || notes === undefined || saysSomething(request)) return undefined;
  const { upcoming } = view.situation;
  const [only] = upcoming.length === 1 ? upcoming : [];
  const booking = (conversation.about === undefined ? undefined : findUpcoming(view, conversation.about)) ?? only;
  const effects: readonly Effect[] = booking
    ? [{ do: 'note', bookingId: booking.id, notes: joinedNotes(booking.notes, notes) ?? notes }]
    : [];
  return passedOn(view, { rule: 'note', effects, sayings: [], next: conversation });
}

/** The outcome with what she adds kept, on the booking that comes of it or in the search that goes on; else it is passed on to the owner. */
export function withNotes(view: View, outcome: Outcome): Outcome {
  const { requests } = view.reading;
  const added = requests.reduce<string | undefined>((notes, request) => joinedNotes(notes, request.notes), undefined);
  const kept = { ...outcome, effects: outcome.effects.flatMap((effect) => [effect, ...notesOnto(view, outcome, { effect, added })]) };
  if (added === undefined || kept.effects.some((effect) => effect.do === 'hand_over')) return kept;
  if (!isKept(kept, added)) return isTold(kept) ? kept : passedOn(view, kept);
  const said: Saying = { say: 'noted', party: requests.find(({ party }) => party !== undefined)?.party };
  return { ...kept, sayings: [said, ...kept.sayings] };
}

/** A booking that is made or moved gets what was said while its time was looked for, before the owner is told of it. */
function notesOnto(view: View, outcome: Outcome, { effect, added }: { effect: Effect; added: string | undefined }): readonly Effect[] {
  if (effect.do !== 'confirm' && effect.do !== 'move') return [];
  const { bookingId } = effect;
  const before = notesOf(view, outcome, bookingId);
  const notes = joinedNotes(joinedNotes(before, talkOf(view, view.situation.conversation).draft.notes), added);
  return notes === undefined || notes === before ? [] : [{ do: 'note', bookingId, notes }];
}

/** What stands at a booking or an offer, one made in this turn included. */
function notesOf({ situation }: View, { effects }: Outcome, bookingId: string): string {
  const holds = effects.flatMap((effect) => (effect.do === 'hold' ? [effect.hold] : []));
  return [...holds, ...situation.held, ...situation.upcoming].find(({ id }) => id === bookingId)?.notes ?? '';
}

function isKept({ effects, next }: Outcome, added: string): boolean {
  const isWritten = effects.some((effect) => effect.do === 'note' && effect.notes.includes(added));
  return isWritten || ('draft' in next && next.draft.notes?.includes(added) === true);
}

/** The owner gets the whole text already. */
function isTold({ effects }: Outcome): boolean {
  return effects.some((effect) => effect.do === 'tell_owner' && effect.notice.tell === 'question');
}

function passedOn({ situation }: View, outcome: Outcome): Outcome {
  const tell: Effect = { do: 'tell_owner', notice: { tell: 'question', said: situation.said } };
  const isNoted = outcome.effects.some((effect) => effect.do === 'note');
  const said: readonly Saying[] = isNoted ? [] : [{ say: 'question_passed_on' }];
  return { ...outcome, effects: [...outcome.effects, tell], sayings: [...outcome.sayings, ...said] };
}
