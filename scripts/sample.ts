/** `npm run sample -- FILE`: fills an empty database with the sample salon, to look around in. */
import { openStorage } from '#server/storage/open.ts';
import { fillSample, SAMPLE_ZONE } from '#test/sample-business.ts';

const [databaseUrl] = process.argv.slice(2);
if (databaseUrl === undefined) {
  console.error('Which database? npm run sample -- sample.db, then DATABASE_URL=sample.db npm start');
  process.exit(1);
}
const storage = await openStorage(databaseUrl, { zone: SAMPLE_ZONE });
await fillSample(storage, Date.now());
await storage.close();
