import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSession, findSignIn } from './session.ts';

/** What a browser keeps for a page. */
function storageWith(first: Record<string, string>) {
  const held = new Map(Object.entries(first));
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      held.set(key, value);
    },
    removeItem: (key: string) => {
      held.delete(key);
    },
  };
}

for (const key of ['admin_token', 'inbox_token'])
  test(`a token kept as ${key} is taken over, once`, () => {
    const storage = storageWith({ [key]: 'old' });
    assert.equal(createSession(storage).token.value, 'old');
    assert.deepEqual([...storage.held], [['app_token', 'old']]);
  });

test('the app’s own token wins over an older one', () => {
  assert.equal(createSession(storageWith({ app_token: 'new', admin_token: 'old' })).token.value, 'new');
});

test('signing out forgets the token, and a refusal is remembered as one', () => {
  const storage = storageWith({ app_token: 'new' });
  const session = createSession(storage);
  session.refuse('new');
  assert.equal(session.isSignedIn.value, false);
  assert.equal(session.wasRefused.value, true);
  assert.equal(storage.held.size, 0);
  session.signIn('again');
  assert.equal(session.wasRefused.value, false);
});

test('a late refusal of an earlier token does not sign out who came back with a new one', () => {
  const storage = storageWith({ app_token: 'old' });
  const session = createSession(storage);
  session.signIn('new');
  session.refuse('old');
  session.refuse(undefined);
  assert.equal(session.token.value, 'new');
  assert.equal(storage.held.get('app_token'), 'new');
});

test('the refusal of this window’s token leaves a better one that another window has kept', () => {
  const storage = storageWith({ app_token: 'old' });
  const session = createSession(storage);
  storage.setItem('app_token', 'new');
  session.refuse('old');
  assert.equal(session.isSignedIn.value, false);
  assert.equal(storage.held.get('app_token'), 'new');
});

test('what is to be said before she signs out is said while her token still counts', () => {
  const session = createSession(storageWith({ app_token: 'secret' }));
  const said: unknown[] = [];
  const end = session.onSignOut(() => said.push(session.token.value));
  session.signOut();
  end();
  session.signIn('again');
  session.signOut();
  assert.deepEqual(said, ['secret']);
});

test('signed out in one window is signed out in all; other news of the storage change nothing', () => {
  const session = createSession(storageWith({ app_token: 'secret' }));
  session.heed({ key: 'app_theme', newValue: null });
  assert.equal(session.token.value, 'secret');
  session.heed({ key: 'app_token', newValue: null });
  assert.equal(session.isSignedIn.value, false);
  session.heed({ key: 'app_token', newValue: 'again' });
  assert.equal(session.token.value, 'again');
  session.heed({ key: null, newValue: null });
  assert.equal(session.isSignedIn.value, false);
});

test('a sign-in link holds a token or a code; a place is no sign-in link', () => {
  assert.deepEqual(findSignIn('#token=a%2Bb'), { token: 'a+b' });
  assert.deepEqual(findSignIn('#code=xyz'), { code: 'xyz' });
  assert.equal(findSignIn('#+15551112222'), undefined);
  assert.equal(findSignIn(''), undefined);
});
