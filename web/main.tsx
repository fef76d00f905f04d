/** Where the app begins in the browser. */
import { render } from 'preact';
import { Root } from './app.tsx';
import { createDevice } from './device.ts';
import { goByLinks } from './links.ts';
import { createApp } from './state/app.ts';
import { learnNumbers } from './state/numbers.ts';
import { leadToSetUp } from './state/set-up.ts';
import { signInByLink } from './state/sign-in-link.ts';
import { createStorage } from './state/storage.ts';
import './style/tokens.css';
import './style/base.css';
import './style/ui.css';
import './style/frame.css';

const storage = createStorage(() => window.localStorage);
const app = createApp({
  window,
  storage,
  fetch: (input, init) => fetch(input, init),
  root: document.documentElement,
  now: () => Date.now(),
  device: createDevice(window, storage),
  deviceZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element #app');

goByLinks(document, app.places);
leadToSetUp(app);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') app.live.hurry();
});
window.addEventListener('storage', app.session.heed);
// A sign-in link that is opened where the app is open already loads no page.
window.addEventListener('hashchange', () => signInByLink(app, window));
window.addEventListener('online', () => app.live.hurry());
await signInByLink(app, window);
render(<Root app={app} />, root);
// After the first look: it is large, and numbers can be read without it.
setTimeout(() => learnNumbers());
// After the first page: installing fetches all other pages.
await app.device.updates.start();
await app.push.look();
