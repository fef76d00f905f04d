/**
 * Where in the app we are, as an address: `/app/<page>/<part>#<about>`. What is personal (a customer's number) stands in the
 * fragment, which no browser ever sends to a server, so that it is in nobody's log.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { findSignIn } from './state/session.ts';

export const PAGES = ['inbox', 'bookings', 'customers', 'settings', 'set-up'] as const;
export type Page = (typeof PAGES)[number];

/** `part`: a page's inner page (`hours`, `week`), empty for its first. `about`: a phone number, a day, a booking's id; empty for none. */
export type Place = { readonly page: Page; readonly part: string; readonly about: string };

export type Places = {
  readonly place: ReadonlySignal<Place>;
  /** Shows another place; `replace` leaves no way back to this one. */
  goTo(place: PlaceWish, how?: { readonly replace?: boolean }): void;
  /** Back to where we came from, or to `otherwise` when the app was opened here. */
  goBack(otherwise: PlaceWish): void;
  /** Asks `guard` before every leaving, until the answer is called. One guard at a time: the last one set. */
  guard(guard: Guard): () => void;
};

/** True: we stay, and it is the guard's to call `leave` later, or never. False: nothing speaks against leaving. */
export type Guard = (to: Place, leave: () => void) => boolean;

export type PlaceWish = { readonly page: Page; readonly part?: string; readonly about?: string };

/** What of a browser's window this needs. */
export type Window_ = Pick<Window, 'addEventListener'> & {
  readonly location: Pick<Location, 'pathname' | 'hash' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'back' | 'state'>;
};

const ROOT = '/app';

/** The address of a place, `/app/inbox#+15551112222`. For `href`, so that every link can be opened in a new window. */
export function addressOf({ page, part = '', about = '' }: PlaceWish): string {
  const path = [ROOT, page, ...(part === '' ? [] : [part])].join('/');
  return about === '' ? path : `${path}#${encodeURIComponent(about).replaceAll('%2B', '+')}`;
}

/** The place of an address; the inbox when it is none of ours. */
export function placeAt({ pathname, hash }: { readonly pathname: string; readonly hash: string }): Place {
  const [page = '', part = ''] = pathname.slice(ROOT.length + 1).split('/');
  if (!isPage(page)) return { page: 'inbox', part: '', about: '' };
  // A secret for signing in is no place: it would be asked for by name, and stand in logs.
  return { page, part, about: findSignIn(hash) ? '' : decoded(hash.slice(1)) };
}

/** Follows the browser's history, and makes it. */
export function createPlaces(browser: Window_): Places {
  const place = signal(placeAt(browser.location));
  let guard: Guard | undefined;
  const look = () => {
    place.value = placeAt(browser.location);
  };
  // The browser has gone back already: we step forward again, so that leaving is one more step back.
  const stayedAfterPop = () => {
    const isHeld = guard?.(placeAt(browser.location), () => {
      guard = undefined;
      browser.history.back();
    });
    if (isHeld) browser.history.pushState({ depth: depth() + 1 }, '', addressOf(place.value));
    return isHeld === true;
  };
  browser.addEventListener('popstate', () => {
    if (!stayedAfterPop()) look();
  });
  // How many steps of this history are ours; a reload keeps it.
  const depth = () => (isDepth(browser.history.state) ? browser.history.state.depth : 0);
  const go = (address: string, replace: boolean) => {
    if (replace) browser.history.replaceState({ depth: depth() }, '', address);
    else browser.history.pushState({ depth: depth() + 1 }, '', address);
    look();
  };
  const goTo: Places['goTo'] = (wish, { replace = false } = {}) => {
    const address = addressOf(wish);
    const leave = () => {
      guard = undefined;
      go(address, replace);
    };
    const to = { part: '', about: '', ...wish };
    if (!guard?.(to, leave)) go(address, replace);
  };
  return {
    place,
    goTo,
    guard: (given) => {
      guard = given;
      return () => {
        if (guard === given) guard = undefined;
      };
    },
    goBack: (otherwise) => (depth() > 0 ? browser.history.back() : goTo(otherwise, { replace: true })),
  };
}

function isPage(text: string): text is Page {
  return (PAGES as readonly string[]).includes(text);
}

function isDepth(state: unknown): state is { depth: number } {
  return typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
