import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { isFresh } from './app-stamp.ts';
import { type AppBuild, buildApp } from './build-app.ts';

const LONG = 'const booking = 1;\n'.repeat(200);

let root: string;
let dist: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'phonebook-build-'));
  dist = join(root, 'web', 'dist');
  write('web/main.ts', 'one');
  write('web/main.test.ts', 'a test');
  write('web/simulator/page.js', 'simulator');
  write('core/time.ts', 'time');
  write('contract/status.ts', 'status');
  write('server/main.ts', 'server');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

/** What a builder leaves: a page that names the file it loads, which has the source's words. */
function made(make: (folder: string) => void | Promise<void> = makeSmall): AppBuild {
  return { root, dist, make: async (folder) => make(folder) };
}

function makeSmall(folder: string): void {
  const mark = readFileSync(join(root, 'web/main.ts'), 'utf8');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), `<script src="main-${mark}.js"></script>`);
  writeFileSync(join(folder, 'assets', `main-${mark}.js`), LONG);
  writeFileSync(join(folder, 'assets', 'dot.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets', 'photo.png'), Buffer.alloc(5_000));
}

describe('when the app is built', () => {
  test('never built: not fresh; built: fresh', async () => {
    assert.equal(isFresh(root, dist), false);
    await buildApp(made());
    assert.equal(isFresh(root, dist), true);
  });

  for (const source of ['web/main.ts', 'core/time.ts', 'contract/status.ts', 'web/pages/new.tsx', 'package-lock.json'])
    test(`a change of ${source} wants another build`, async () => {
      await buildApp(made());
      write(source, 'something else');
      assert.equal(isFresh(root, dist), false);
      await buildApp(made());
      assert.equal(isFresh(root, dist), true);
    });

  test('so does a source that has gone', async () => {
    await buildApp(made());
    rmSync(join(root, 'core/time.ts'));
    assert.equal(isFresh(root, dist), false);
  });

  for (const other of ['server/main.ts', 'web/simulator/page.js', 'web/main.test.ts'])
    test(`a change of ${other} does not: it is not in the app`, async () => {
      await buildApp(made());
      write(other, 'something else');
      assert.equal(isFresh(root, dist), true);
    });

  test('files that only look newer, after a checkout, want none', async () => {
    await buildApp(made());
    utimesSync(join(root, 'web/main.ts'), new Date(), new Date(Date.UTC(2031, 0, 1)));
    assert.equal(isFresh(root, dist), true);
    assert.equal(isFresh(root, dist), true, 'and what was learned of it does no harm');
  });

  test('a change during a build counts for the next', async () => {
    await buildApp(
      made((folder) => {
        makeSmall(folder);
        write('web/main.ts', 'two');
      }),
    );
    assert.equal(isFresh(root, dist), false);
  });

  for (const damage of ['index.html', '.stamp.json'])
    test(`a build without its ${damage} is none`, async () => {
      await buildApp(made());
      rmSync(join(dist, damage));
      assert.equal(isFresh(root, dist), false);
    });
});

describe('what is built', () => {
  test('texts of some length have compressed ones beside them that say the same', async () => {
    await buildApp(made());
    const asset = join(dist, 'assets', 'main-one.js');
    assert.equal(brotliDecompressSync(readFileSync(`${asset}.br`)).toString(), LONG);
    assert.equal(gunzipSync(readFileSync(`${asset}.gz`)).toString(), LONG);
    assert.deepEqual(readdirSync(join(dist, 'assets')), ['dot.svg', 'main-one.js', 'main-one.js.br', 'main-one.js.gz', 'photo.png']);
  });

  test('a build that fails leaves the earlier app, and nothing else', async () => {
    await buildApp(made());
    const failing = made((folder) => {
      makeSmall(folder);
      throw new Error('a type error');
    });
    await assert.rejects(buildApp(failing), /a type error/);
    assert.ok(existsSync(join(dist, 'assets/main-one.js.br')));
    assert.deepEqual(readdirSync(join(root, 'web')), ['dist', 'main.test.ts', 'main.ts', 'simulator']);
  });

  test('many builds at once leave one whole app, and nothing else', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        buildApp(
          made((folder) => {
            mkdirSync(join(folder, 'assets'), { recursive: true });
            writeFileSync(join(folder, 'index.html'), `${i}`);
            writeFileSync(join(folder, 'assets', `${i}.js`), LONG);
          }),
        ),
      ),
    );
    const i = readFileSync(join(dist, 'index.html'), 'utf8');
    assert.deepEqual(readdirSync(join(dist, 'assets')), [`${i}.js`, `${i}.js.br`, `${i}.js.gz`]);
    assert.deepEqual(readdirSync(join(root, 'web')), ['dist', 'main.test.ts', 'main.ts', 'simulator']);
    assert.equal(isFresh(root, dist), true);
  });

  test('what a killed build left behind is cleared away by a later one', async () => {
    const left = join(root, 'web', 'dist.killed');
    mkdirSync(left);
    utimesSync(left, new Date(0), new Date(0));
    await buildApp(made());
    assert.equal(existsSync(left), false);
  });

  test('a build by Vite ends the same way', async () => {
    write('web/index.html', '<!doctype html><script type="module" src="/main.ts"></script>');
    write('web/main.ts', `console.log(${JSON.stringify('a long word of it '.repeat(100))});`);
    const web = join(root, 'web');
    const byVite = async (folder: string) => {
      await build({ configFile: false, root: web, base: '/app/', logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
    };
    await buildApp({ root, dist, make: byVite });
    const page = readFileSync(join(dist, 'index.html'), 'utf8');
    const script = /src="\/app\/(assets\/[\w.-]+\.js)"/.exec(page)?.[1];
    assert.ok(script, page);
    assert.match(brotliDecompressSync(readFileSync(join(dist, `${script}.br`))).toString(), /a long word of it/);
    assert.equal(isFresh(root, dist), true);
  });
});
