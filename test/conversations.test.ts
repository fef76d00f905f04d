/**
 * Whole dialogues anyone can read, run through the real app: `conversations/*.txt`.
 *
 * What a person says and what happens is input; everything else in a file is what came of it. `UPDATE=1` writes the
 * answers anew, and you read the diff. See `conversation-script.ts` for how a file is written.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { perform } from './conversation-script.ts';

const FOLDER = join(import.meta.dirname, 'conversations');

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  test(`conversation: ${file.replace('.txt', '').replaceAll('-', ' ')}`, async () => {
    const path = join(FOLDER, file);
    const script = readFileSync(path, 'utf8');
    const played = await perform(script);
    if (process.env.UPDATE) writeFileSync(path, played);
    else assert.equal(played, script);
  });
}
