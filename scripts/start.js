/**
 * `npm start`. Plain JavaScript that an old Node can parse too, so that it can say in one line what is missing; a new
 * enough Node builds the owner's app if its sources changed, and goes on to the server, with its compiled code kept
 * between starts.
 */
import module from 'node:module';

const NODE_MAJOR_MIN = 24;

if (Number(process.versions.node.split('.')[0]) < NODE_MAJOR_MIN) {
  console.error(`phonebook needs Node ${NODE_MAJOR_MIN}, this is ${process.version}. Run npm ci, then npm start: they bring it along.`);
  process.exit(1);
}

module.enableCompileCache();
await prepareApp();
await import('../server/main.ts');

/** Texts are answered with or without an app to look at. */
async function prepareApp() {
  const { ensureApp, hasApp } = await import('./build-app.ts');
  try {
    await ensureApp();
  } catch (error) {
    const instead = hasApp() ? 'the one built earlier is served' : 'there is none at /app until npm run build succeeds';
    console.error(`The app is not up to date, ${instead}. ${error instanceof Error ? error.message : error}`);
  }
}
