/**
 * A real Chromium for tests and screenshots, with nothing installed by hand.
 *
 * On Linux x64 it is the one of `@sparticuz/chromium`: a headless Chromium that brings along the libraries and fonts that a
 * bare system lacks. Elsewhere, or where CHROME_PATH names one, an installed Chrome.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Opens a browser; who opens it closes it. `args` are Chromium's. Throws with what to do when there is none on this machine. */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  // Root has no sandbox to give; the pages are our own.
  const options: LaunchOptions = { args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...args] };
  const path = process.env.CHROME_PATH;
  if (path) return chromium.launch({ ...options, executablePath: path });
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.launch({ ...options, ...(await unpacked()) });
  return chromium.launch({ ...options, channel: 'chrome' });
}

/** The unpacked Chromium and the environment it needs. Unpacked once per version, then found again. */
async function unpacked(): Promise<LaunchOptions> {
  const home = join(tmpdir(), `phonebook-chromium-${await packageVersion()}-${process.getuid?.() ?? 0}`);
  if (!existsSync(home)) await unpackInto(home);
  const env = { ...process.env, LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') };
  return { executablePath: join(home, 'chromium'), env };
}

/** Unpacks aside and moves it in place at once: tests that start together never run half a browser. */
async function unpackInto(home: string): Promise<void> {
  const aside = await mkdtemp(`${home}-`);
  const script = fileURLToPath(new URL('browser-unpack.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TMPDIR: aside } });
  await writeFile(join(aside, 'fonts.conf'), fontsIn(home));
  try {
    await rename(aside, home);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    // Another process was faster, and its browser is as good.
    if (!existsSync(home)) throw error;
  }
}

function fontsIn(home: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`;
}

async function packageVersion(): Promise<string> {
  const manifest = fileURLToPath(new URL('../package.json', import.meta.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return version;
}
