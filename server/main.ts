/** Starts the server as the environment says, and stops it when asked to. */
import { adminToken } from './admin-token.ts';
import { buildApp } from './app.ts';
import { type Config, readConfig, withEnvFile } from './config.ts';
import { openLog } from './log.ts';
import { whyNotStarted } from './why-not-started.ts';

/** Whatever hangs, the program ends by then: a supervisor would kill it at ten seconds. */
const STOP_MS_MAX = 9500;

try {
  await run(readConfig(withEnvFile(process.env)));
} catch (error) {
  console.error(whyNotStarted(error));
  process.exit(1);
}

async function run(config: Config): Promise<void> {
  const token = adminToken(config);
  const log = openLog(config.logLevel);
  const app = await buildApp(config, { log, ownerToken: token });
  await app.http.listen({ port: config.port, host: config.host });
  await app.flow.start();
  console.log(welcome(config, token));
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_MS_MAX).unref();
    await app.stop();
    log.flush();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function welcome(config: Config, token: string): string {
  const lines = ['', `phonebook answers at ${config.publicUrl}`];
  const hasSimulator = config.devSimulator === 'on' || (config.devSimulator === 'auto' && config.twilio === undefined);
  if (hasSimulator) lines.push(`  try it     http://localhost:${config.port}/dev`);
  lines.push(`  sign in    ${config.publicUrl}/app#token=${token}`, `  data       ${shownDatabase(config.databaseUrl)}`, '');
  return lines.join('\n');
}

/** The database's address without what opens it. */
function shownDatabase(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return databaseUrl;
  const { protocol, host, pathname } = new URL(databaseUrl);
  return `${protocol}//${host}${pathname}`;
}
