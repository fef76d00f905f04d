/** How the app is built. A named export, taken by `scripts/build-app.ts`: the app is always built the same way. */
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { serviceWorker } from './sw-plugin.ts';

const WEB = fileURLToPath(new URL('.', import.meta.url));

/** The oldest browsers that the app is written for: native dialogs, `light-dark()`, streams. */
const BROWSERS = ['chrome123', 'safari17.5', 'firefox120'];
const BASE = '/app/';

/** Sources in `web/`, files in `web/dist/`, addresses below `/app/`. */
export const appConfig: InlineConfig = {
  configFile: false,
  root: WEB,
  base: BASE,
  publicDir: `${WEB}public`,
  logLevel: 'warn',
  resolve: { alias: [{ find: /^temporal-polyfill$/, replacement: `${WEB}temporal.ts` }] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [serviceWorker({ base: BASE, target: BROWSERS })],
  build: {
    outDir: `${WEB}dist`,
    emptyOutDir: true,
    target: BROWSERS,
    cssTarget: BROWSERS,
    manifest: true,
    // The policy allows no inline code, and every chunk must be found by the service worker under its own name.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Words do nothing by being there: a page comes with its own and no others.
    rollupOptions: { treeshake: { moduleSideEffects: [{ test: /[\\/]web[\\/]words[\\/]/, sideEffects: false }] } },
  },
};
