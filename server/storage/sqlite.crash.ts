/**
 * The process that `sqlite.test.ts` kills: `node sqlite.crash.ts FILE ROUND`. It keeps texts, many at once, and writes
 * the id of each to stdout once its unit is committed, as a webhook tells the carrier.
 */
import { DEFAULT_BUSINESS_ID } from './businesses.ts';
import { recordEvent } from './events.ts';
import { keepInbound } from './messages.ts';
import { openStorage } from './open.ts';
import { inbound } from './texts.contract.ts';
import { touchThread } from './threads.ts';

const LANES = 40;
const [file = '', round = ''] = process.argv.slice(2);
const storage = await openStorage(file);

async function lane(name: number): Promise<never> {
  for (let n = 0; ; n += 1) {
    const id = `${round}-${name}-${n}`;
    await storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
      const { phone, channel, body, receivedAt } = inbound(id, {});
      await keepInbound(unit, inbound(id, {}));
      await touchThread(unit, { phone, channel, message: body, kind: 'customer_message', at: receivedAt, unread: 1 });
      await recordEvent(unit, { phone, kind: 'customer_message', payload: { id }, at: receivedAt });
    });
    process.stdout.write(`${id}\n`);
  }
}

await Promise.all(Array.from({ length: LANES }, (_, name) => lane(name)));
