/**
 * Makes `/app/sw.js` in the build: one file without imports, since not every browser knows modules in service workers, with
 * the list of all files of this version put in.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Shell } from './sw-shell.ts';

const WEB = fileURLToPath(new URL('.', import.meta.url));
/** Shown where there may be no network; the others are fetched by the phone when it installs the app. */
const KEPT_ICONS = ['/app/icons/icon.svg', '/app/icons/icon-192.png', '/app/icons/badge-96.png'];

/** `base` as in the configuration; `target`: the browsers that are built for. */
export function serviceWorker({ base, target }: { readonly base: string; readonly target: readonly string[] }): Plugin {
  return {
    name: 'phonebook:service-worker',
    apply: 'build',
    generateBundle: {
      // Last, when every name and the page itself are settled.
      order: 'post',
      async handler(_options, bundle) {
        const built = Object.keys(bundle).filter((name) => name.startsWith('assets/') && !name.endsWith('.map'));
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build has no index.html to open the app with');
        const files = [...built.sort().map((name) => base + name), ...KEPT_ICONS];
        const version = createHash('sha256')
          .update(JSON.stringify(files))
          .update(page.source)
          .update(publicFiles())
          .digest('hex')
          .slice(0, 16);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: await bundled({ version, files }, target) });
      },
    },
  };
}

async function bundled(shell: Shell, target: readonly string[]): Promise<string> {
  const made = await build({
    configFile: false,
    root: WEB,
    publicDir: false,
    logLevel: 'warn',
    define: { SHELL: JSON.stringify(shell) },
    build: { write: false, target: [...target], rollupOptions: { input: `${WEB}sw.ts`, output: { format: 'iife' } } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunks = output && 'output' in output ? output.output : [];
  const [only, ...others] = chunks;
  if (only?.type !== 'chunk' || others.length > 0) throw new Error(`the service worker came out as ${chunks.length} files, not as one`);
  return only.code;
}

/** What is served as it is; a changed icon is a new version too. */
function publicFiles(): Buffer {
  const names = readdirSync(`${WEB}public`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Buffer.concat(names.map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`)));
}
