import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressOf, createPlaces, PAGES, type Place, type Places, placeAt, type Window_ } from './place.ts';

test('an address leads back to its place, whatever it is about', () => {
  const part = fc.constantFrom('', 'hours', 'week');
  fc.assert(
    fc.property(fc.constantFrom(...PAGES), part, fc.string(), (page, inner, about) => {
      const place = { page, part: inner, about };
      assert.deepEqual(placeAt(new URL(addressOf(place), 'http://localhost')), place);
    }),
  );
});

test('a phone number stands in the fragment only, readable', () => {
  const address = addressOf({ page: 'inbox', about: '+15551112222' });
  assert.equal(address, '/app/inbox#+15551112222');
  assert.equal(new URL(address, 'http://localhost').pathname, '/app/inbox');
});

test('an address that is none of ours is the inbox', () => {
  for (const pathname of ['/app', '/app/', '/app/nowhere', '/']) assert.equal(placeAt({ pathname, hash: '#%E0%A4' }).page, 'inbox');
});

test('a secret for signing in is never taken for a customer or a day', () => {
  for (const hash of ['#token=secret', '#code=once']) assert.equal(placeAt({ pathname: '/app/inbox', hash }).about, '');
});

/** A history as a browser keeps it. */
function browser(first: string): Window_ {
  const entries = [{ address: first, state: null as unknown }];
  let at = 0;
  let onPop: () => void = () => undefined;
  const url = () => new URL(entries[at]?.address ?? '/', 'http://localhost');
  return {
    addEventListener: (_type: string, listener: unknown) => {
      onPop = listener as () => void;
    },
    location: {
      get pathname() {
        return url().pathname;
      },
      get hash() {
        return url().hash;
      },
      get search() {
        return url().search;
      },
    },
    history: {
      get state() {
        return entries[at]?.state;
      },
      pushState: (state: unknown, _title: string, address?: string | URL | null) => {
        entries.splice(at + 1, entries.length, { address: String(address), state });
        at += 1;
      },
      replaceState: (state: unknown, _title: string, address?: string | URL | null) => {
        entries[at] = { address: String(address), state };
      },
      back: () => {
        at = Math.max(0, at - 1);
        onPop();
      },
    },
  };
}

test('back returns to where we came from', () => {
  const places = createPlaces(browser('/app/inbox'));
  places.goTo({ page: 'inbox', about: '+15551112222' });
  places.goBack({ page: 'settings' });
  assert.deepEqual(places.place.value, { page: 'inbox', part: '', about: '' });
});

test('back leads into the app when it was opened here by a notification', () => {
  const places = createPlaces(browser('/app/inbox#+15551112222'));
  places.goBack({ page: 'inbox' });
  assert.deepEqual(places.place.value, { page: 'inbox', part: '', about: '' });
});

for (const [how, leave] of [
  ['a link', (places: Places) => places.goTo({ page: 'bookings' })],
  ['going back', (places: Places) => places.goBack({ page: 'inbox' })],
] as const)
  test(`a guarded place is left by ${how} only once the guard lets go, and then for where it led`, () => {
    const window = browser('/app/inbox');
    const places = createPlaces(window);
    places.goTo({ page: 'settings', part: 'hours' });
    const asked: { to: Place; leave(): void }[] = [];
    places.guard((to, go) => asked.push({ to, leave: go }) > 0);
    leave(places);
    leave(places);
    assert.equal(places.place.value.part, 'hours');
    assert.equal(window.location.pathname, '/app/settings/hours');
    assert.equal(asked.length, 2);
    asked[1]?.leave();
    assert.deepEqual(places.place.value, asked[0]?.to);
    assert.equal(places.place.value.part, '');
  });

test('a guard that has nothing against it, or is gone, holds nobody back', () => {
  const places = createPlaces(browser('/app/inbox'));
  const unguard = places.guard(() => false);
  places.goTo({ page: 'bookings' });
  assert.equal(places.place.value.page, 'bookings');
  unguard();
  const unguardNext = places.guard(() => true);
  unguard();
  places.goTo({ page: 'inbox' });
  assert.equal(places.place.value.page, 'bookings');
  unguardNext();
  places.goTo({ page: 'inbox' });
  assert.equal(places.place.value.page, 'inbox');
});
