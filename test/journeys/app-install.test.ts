/** The app on a home screen: what browsers ask of it, and how it is offered. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { type OpenedApp, openApp } from '#test/app.ts';
import { expectNoViolations } from '#test/axe.ts';

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
after(() => app.close());

/** Playwright's windows are private ones, in which Chromium installs nothing. */
const OF_A_PRIVATE_WINDOW = 'in-incognito';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

test('nothing keeps it from being installed, by Chromium’s own judgement and by its published conditions', async () => {
  const debug = await debugging(await app.newPage({ serviceWorker: true }));
  const { installabilityErrors } = await debug.send('Page.getInstallabilityErrors');
  assert.deepEqual(
    installabilityErrors.filter(({ errorId }) => errorId !== OF_A_PRIVATE_WINDOW),
    [],
  );
  // A Chromium without windows has no judgement and always answers with none, so what Chrome documents is checked besides:
  // https://developer.chrome.com/docs/lighthouse/pwa/installable-manifest
  const { url, data = '' } = await debug.send('Page.getAppManifest');
  const manifest = JSON.parse(data) as Manifest;
  const sizes = manifest.icons.filter(({ purpose, type }) => purpose === 'any' && type === 'image/png').map((icon) => icon.sizes);
  const scope = new URL(manifest.scope, url).href;
  assert.ok(manifest.name !== '' && manifest.short_name.length <= 12);
  assert.ok(['192x192', '512x512'].every((size) => sizes.includes(size)));
  assert.ok(manifest.icons.some(({ purpose }) => purpose === 'maskable'));
  assert.ok(
    [manifest.start_url, manifest.id, ...manifest.shortcuts.map((shortcut) => shortcut.url)].every((at) =>
      new URL(at, url).href.startsWith(scope),
    ),
  );
  assert.equal(manifest.display, 'standalone');
  assert.equal(manifest.prefer_related_applications, false);
});

test('the manifest reads without errors, and every picture it names has the size it says', async () => {
  const page = await app.newPage();
  const { errors, data = '' } = await (await debugging(page)).send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  const manifest = JSON.parse(data) as Manifest;
  const pictures = [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons), ...(manifest.screenshots ?? [])];
  for (const { src, sizes } of pictures) assert.equal(await sizeOf(page, src), sizes === 'any' ? '512x512' : sizes, src);
  for (const { url } of manifest.shortcuts) assert.equal((await fetch(app.url + url)).status, 200, url);
});

test('the pictures that browsers ask for by themselves are there', async () => {
  const page = await app.newPage();
  assert.equal(await sizeOf(page, (await page.locator('link[rel=apple-touch-icon]').getAttribute('href')) ?? ''), '180x180');
  assert.equal(await sizeOf(page, '/app/icons/badge-96.png'), '96x96');
});

test('an iPhone is shown the way after something was got done, not before; declined, it is not offered again', async () => {
  const page = await app.newPage({ context: { userAgent: IPHONE } });
  await page.getByRole('button', { name: 'Pause it' }).waitFor();
  const card = page.getByRole('region', { name: 'Keep it one tap away' });
  assert.equal(await card.count(), 0);

  await getSomethingDone(page);
  await card.waitFor();
  await card.getByRole('button', { name: 'Show me how' }).click();
  const guide = page.getByRole('dialog', { name: 'Add to your home screen' });
  await guide.getByText('Tap the share button').waitFor();
  await expectNoViolations(page);
  await guide.getByRole('button', { name: 'Got it' }).click();
  await card.getByRole('button', { name: 'No thanks' }).click();
  await card.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('button', { name: 'Pause it' }).waitFor();
  await getSomethingDone(page);
  assert.equal(await card.count(), 0);
});

test('a browser that can install is asked by one button', async () => {
  const page = await app.newPage();
  await page.getByRole('button', { name: 'Pause it' }).waitFor();
  await getSomethingDone(page);
  await page.evaluate(() => {
    const prompt = async () => {
      document.title = 'asked';
      return { outcome: 'accepted' };
    };
    window.dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  });
  await page.getByRole('button', { name: 'Install' }).click();
  await page.waitForFunction(() => document.title === 'asked');
  await page.getByRole('region', { name: 'Keep it one tap away' }).waitFor({ state: 'detached' });
});

test('nothing of this complains', () => assert.deepEqual(app.complaints, []));

type Picture = { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose?: string };
type Manifest = {
  readonly [name in 'id' | 'name' | 'short_name' | 'start_url' | 'scope' | 'display']: string;
} & {
  readonly prefer_related_applications: boolean;
  readonly icons: readonly Picture[];
  readonly shortcuts: readonly { readonly url: string; readonly icons: readonly Picture[] }[];
  readonly screenshots?: readonly Picture[];
};

async function debugging(page: Page): Promise<CDPSession> {
  await page.locator('#app > *').first().waitFor();
  return page.context().newCDPSession(page);
}

function sizeOf(page: Page, src: string): Promise<string> {
  return page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return `${image.naturalWidth}x${image.naturalHeight}`;
  }, src);
}

/** Saves a setting, as the settings page does. */
async function getSomethingDone(page: Page): Promise<void> {
  await page.goto(`${app.url}/app/settings/business`);
  const name = page.getByRole('textbox', { name: 'Business name' });
  await name.fill(`Atelier ${await page.evaluate(() => performance.now())}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').first().waitFor();
}
