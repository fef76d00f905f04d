/**
 * `npm start`. Plain JavaScript that an old Node can parse too, so that it can say in one line what is missing; a new
 * enough Node goes on to the server, with its compiled code kept between starts.
 */
import module from 'node:module';

const NODE_MAJOR_MIN = 24;

if (Number(process.versions.node.split('.')[0]) < NODE_MAJOR_MIN) {
  console.error(`phonebook needs Node ${NODE_MAJOR_MIN}, this is ${process.version}. Run npm ci, then npm start: they bring it along.`);
  process.exit(1);
}

module.enableCompileCache();
await import('../server/main.ts');
