/** Names people give, for a visit and for themselves. */
import type { NameGiven, Request } from '#core/reading.ts';
import { saysSomething } from './draft.ts';
import type { View } from './view.ts';

/** Longest name kept, in characters. */
const NAME_LENGTH_MAX = 60;

/** A whole text that can be nothing but a name: one to four words of letters. */
const BARE_NAME = /^(?:\p{L}[\p{L}\p{M}'’.-]*)(?: \p{L}[\p{L}\p{M}'’.-]*){0,3}$/u;

/** The name this text gives, on one line and of a sane length; undefined when it gives none. */
export function nameIn(view: View): string | undefined {
  return tidied(view.reading.name ?? '');
}

/** Whom the visit is for, as this request says; undefined when it does not. */
export function nameGiven(view: View, request: Request, isAsked: boolean): NameGiven | undefined {
  const name = isAsked ? nameAnswered(view, request) : nameIn(view);
  return name === undefined ? request.name : { name, isOther: view.reading.isNameOfOther ?? false };
}

/** As `nameIn`; where we have just asked for a name, a text that says nothing else and is nothing but words is one. */
function nameAnswered(view: View, request: Request): string | undefined {
  const read = nameIn(view);
  if (read !== undefined || saysSomething(request) || request.intent !== 'inform') return read;
  const said = view.situation.said.trim().replace(/[.!]+$/, '');
  return BARE_NAME.test(said) ? tidied(said) : undefined;
}

/** True when a name is said that is not the one known: "Dana" is "Dana Smith". */
export function isOtherName(said: string, known: string | undefined): boolean {
  return (
    known === undefined ||
    !known
      .toLowerCase()
      .split(' ')
      .includes(said.toLowerCase().split(' ')[0] ?? '')
  );
}

function tidied(name: string): string | undefined {
  const oneLine = name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return oneLine === '' ? undefined : [...oneLine].slice(0, NAME_LENGTH_MAX).join('').trim();
}
