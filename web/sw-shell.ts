/**
 * The app's own files, kept on the phone so that it opens at once and without a network. One cache for each version, filled
 * before that version takes over and dropped with it: a page never gets files of two versions.
 */

/** Made by the build: every file of this version, and a name that changes with any of them. */
export type Shell = { readonly version: string; readonly files: readonly string[] };

const PREFIX = 'shell-';
/** The page itself; every address of the app is answered with it. */
const PAGE = '/app';

/** Opens a new version of the app, all of it, or throws and leaves the old one in place. */
export async function keepShell(shell: Shell, caches: CacheStorage): Promise<void> {
  const cache = await caches.open(nameOf(shell));
  // The page's name stays when its content changes, so it is never taken from the browser's own cache.
  const page = await fetch(PAGE, { cache: 'reload' });
  if (!page.ok) throw new Error(`the page was answered with ${page.status}`);
  await cache.put(PAGE, page);
  await cache.addAll([...shell.files]);
}

/** Drops the files of all other versions. What pages keep for themselves stays. */
export async function dropOthers(shell: Shell, caches: CacheStorage): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== nameOf(shell)).map((name) => caches.delete(name)));
}

/** What of a request decides who answers it. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'> & { readonly headers: Pick<Headers, 'has'> };

/**
 * The file of the shell that answers this request; undefined where the network must: other origins, `/api` and everything
 * that carries a token, whatever changes something, and files that are not of this version.
 */
export function fileFor(request: Asked, shell: Shell, origin: string): string | undefined {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin || request.headers.has('authorization')) return undefined;
  if (shell.files.includes(url.pathname)) return url.pathname;
  const isPage = url.pathname === PAGE || url.pathname.startsWith(`${PAGE}/`);
  return isPage && request.mode === 'navigate' && !isFile(url.pathname) ? PAGE : undefined;
}

/** From the cache; from the network where the phone has thrown the cache away. */
export async function answerFrom(shell: Shell, file: string, caches: CacheStorage): Promise<Response> {
  const cache = await caches.open(nameOf(shell));
  return (await cache.match(file)) ?? fetch(file);
}

function nameOf({ version }: Shell): string {
  return PREFIX + version;
}

/** `/app/sw.js` opened by hand is that file, not a place in the app. */
function isFile(path: string): boolean {
  return /\.[a-z0-9]+$/.test(path);
}
