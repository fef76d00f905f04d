import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { freePort } from '#test/free-port.ts';

const SCRIPT = new URL('chat.ts', import.meta.url).pathname;

test('a whole conversation can be piped in: customers, the owner, the way out', async () => {
  const { output, code } = await chat([
    "Hi, I'm Dana, can I come in tomorrow at 3 pm?",
    'sounds good',
    '/as Bob',
    "I'm Bob, tomorrow at 3 pm please",
    '/owner',
    '#status',
    '/nonsense',
    '/quit',
    'never sent',
  ]);
  assert.equal(code, 0, output);
  assert.match(output, /understood {2}Book · .*3:00 PM.*rule offer_time/);
  assert.match(output, /phonebook .*booked, Dana.*http:\/\/localhost:\d+\/calendar\//);
  assert.match(output, /to owner .*Dana/);
  assert.match(output, /Bob > .*\n.*understood.*\n.*phonebook .*taken/);
  assert.match(output, /Owner > #status\n.*phonebook /);
  assert.match(output, /\/nonsense is no command/);
  assert.doesNotMatch(output, /never sent/);
});

test('a server that is not there is said in one line', async () => {
  const { output, code } = await chat(['hi'], { PHONEBOOK_URL: `http://localhost:${await freePort()}` });
  assert.equal(code, 1);
  assert.match(output, /^http:\/\/localhost:\d+ does not answer\..*\n$/);
});

async function chat(lines: readonly string[], env: Record<string, string> = {}): Promise<{ output: string; code: unknown }> {
  const own = { ...process.env, DATABASE_URL: '', OWNER_PHONE: '', PHONEBOOK_URL: '', LLM_PROVIDER: 'builtin', NO_COLOR: '1', ...env };
  const child = spawn(process.execPath, [SCRIPT], { env: own, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(`${lines.join('\n')}\n`);
  // A server that is gone ends the program before it has read its input.
  child.stdin.on('error', () => undefined);
  const [output, complaints, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { output: output + complaints, code };
}
