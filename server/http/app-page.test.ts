import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { buildTestApp, type TestApp } from '#test/build.ts';

const PAGE = '<!doctype html><title>the app</title>';
const CHUNK = 'export const hours = 1;';
const WORKER = 'self.skipWaiting();';
const FILES = {
  'index.html': PAGE,
  'sw.js': WORKER,
  'manifest.webmanifest': '{"name":"phonebook"}',
  'icons/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/main-C0FFEE12.js': CHUNK,
  'assets/plain-AB12CD34.css': 'body{}',
  '.vite/manifest.json': '{}',
};

const folder = mkdtempSync(join(tmpdir(), 'phonebook-app-page-'));
const dist = join(folder, 'dist');
let app: TestApp;
before(async () => {
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  for (const name of ['index.html', 'sw.js', 'assets/main-C0FFEE12.js'] as const) {
    write(`${name}.br`, brotliCompressSync(FILES[name]));
    write(`${name}.gz`, gzipSync(FILES[name]));
  }
  app = await open(dist);
});
after(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Buffer): void {
  const path = join(dist, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function open(appFolder: string): Promise<TestApp> {
  const business = { ...DEFAULT_BUSINESS, id: 'default' };
  return buildTestApp({ business, now: Date.UTC(2026, 5, 15), world: { appFolder } });
}

function get(url: string, headers: Record<string, string> = {}) {
  return app.http.inject({ url, headers });
}

describe('the page', () => {
  for (const url of ['/app', '/app/', '/app/inbox', '/app/settings/hours', '/app/no-such-page', '/app?from=home', '/app/index.html']) {
    test(`${url} is the app, asked for anew each time`, async () => {
      const { statusCode, headers, body } = await get(url);
      assert.equal(statusCode, 200);
      assert.equal(body, PAGE);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(headers['cache-control'], 'no-cache');
    });
  }

  test('one that has not changed is not sent again', async () => {
    const { etag } = (await get('/app')).headers;
    assert.ok(etag);
    const { statusCode, body } = await get('/app', { 'if-none-match': String(etag) });
    assert.equal(statusCode, 304);
    assert.equal(body, '');
  });

  test('allows no code but our files, from nowhere else, and no string as markup', async () => {
    const policy = String((await get('/app/inbox')).headers['content-security-policy']);
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      assert.ok(policy.split('; ').includes(rule), rule);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  });

  test('says nothing of itself to other sites, and asks for no camera', async () => {
    const { headers } = await get('/app');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.match(String(headers['permissions-policy']), /camera=\(\).*microphone=\(\)/);
  });

  test('HEAD tells the same without the page', async () => {
    const { statusCode, headers, body } = await app.http.inject({ method: 'HEAD', url: '/app/inbox' });
    assert.equal(statusCode, 200);
    assert.equal(headers['content-length'], String(PAGE.length));
    assert.equal(body, '');
  });

  test('nothing is posted to it', async () => {
    assert.equal((await app.http.inject({ method: 'POST', url: '/app' })).statusCode, 404);
  });
});

describe('the files', () => {
  test('what is named after its content is kept for a year', async () => {
    const { headers, body } = await get('/app/assets/main-C0FFEE12.js');
    assert.equal(body, CHUNK);
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.match(String(headers['content-type']), /^(text|application)\/javascript/);
  });

  test('the service worker is looked after at every visit, may keep /app itself, and may fetch', async () => {
    const { headers } = await get('/app/sw.js');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal(headers['service-worker-allowed'], '/app');
    assert.match(String(headers['content-security-policy']), /connect-src 'self'/);
  });

  test('each comes as what it is', async () => {
    assert.match(String((await get('/app/manifest.webmanifest')).headers['content-type']), /^application\/manifest\+json/);
    assert.match(String((await get('/app/icons/icon.svg')).headers['content-type']), /^image\/svg\+xml/);
    assert.match(String((await get('/app/assets/plain-AB12CD34.css')).headers['content-type']), /^text\/css/);
  });

  for (const url of [
    '/app/assets/gone-00000000.js',
    '/app/missing.png',
    '/app/.vite/manifest.json',
    '/app/assets/%2e%2e/%2e%2e/secret.txt',
  ])
    test(`${url}: nothing, and never the page in its place`, async () => {
      writeFileSync(join(folder, 'secret.txt'), 'secret');
      const { statusCode, headers, body } = await get(url);
      assert.ok([403, 404].includes(statusCode), `${statusCode}`);
      assert.doesNotMatch(body, /the app|secret/);
      assert.doesNotMatch(String(headers['cache-control']), /immutable/);
    });
});

describe('compression', () => {
  const rows = [
    { accepts: 'gzip, deflate, br, zstd', encoding: 'br', read: (body: Buffer) => brotliDecompressSync(body).toString() },
    { accepts: 'gzip', encoding: 'gzip', read: (body: Buffer) => gunzipSync(body).toString() },
    { accepts: 'identity', encoding: undefined, read: (body: Buffer) => body.toString() },
  ];
  for (const { accepts, encoding, read } of rows)
    for (const [url, text] of [
      ['/app', PAGE],
      ['/app/settings', PAGE],
      ['/app/assets/main-C0FFEE12.js', CHUNK],
      ['/app/sw.js', WORKER],
    ] as const)
      test(`${url} for who accepts ${accepts}`, async () => {
        const { headers, rawPayload, statusCode } = await get(url, { 'accept-encoding': accepts });
        assert.equal(statusCode, 200);
        assert.equal(headers['content-encoding'], encoding);
        assert.equal(read(rawPayload), text);
        assert.match(String(headers.vary), /accept-encoding/i);
      });

  test('a file without a compressed one beside it comes as it is', async () => {
    const { headers, body } = await get('/app/assets/plain-AB12CD34.css', { 'accept-encoding': 'br, gzip' });
    assert.equal(headers['content-encoding'], undefined);
    assert.equal(body, 'body{}');
  });

  test('compressed ones are kept as long, and the worker may keep as much', async () => {
    const accepts = { 'accept-encoding': 'br' };
    assert.match(String((await get('/app/assets/main-C0FFEE12.js', accepts)).headers['cache-control']), /immutable/);
    assert.equal((await get('/app/sw.js', accepts)).headers['service-worker-allowed'], '/app');
  });
});

test('an app that was never built says how to build it, and is there as soon as it is', async () => {
  const later = join(folder, 'later');
  const unbuilt = await open(later);
  try {
    const { statusCode, body, headers } = await unbuilt.http.inject('/app/inbox');
    assert.equal(statusCode, 503);
    assert.match(body, /npm run build/);
    assert.match(String(headers['content-type']), /text\/html/);
    mkdirSync(later);
    writeFileSync(join(later, 'index.html'), PAGE);
    assert.equal((await unbuilt.http.inject('/app/inbox')).body, PAGE);
  } finally {
    await unbuilt.close();
  }
});
