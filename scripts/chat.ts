/**
 * `npm run chat`: the simulator in a terminal. Talks to the server at PHONEBOOK_URL; without one it starts the very server
 * in this process, on the database of DATABASE_URL or, when there is none, on one that is gone afterwards.
 *
 * Reads texts line by line, from a person or a pipe; `/help` says what else it understands.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import type { SimulatedAnswer, SimulatorConfig } from '#contract/simulator.ts';
import { buildApp } from '#server/app.ts';
import { readConfig, withEnvFile } from '#server/config.ts';
import { openLog } from '#server/log.ts';
import { freePort } from '#test/free-port.ts';
import { silenceOf, summaryOf } from '#web/simulator/understood.js';

type Person = { readonly name: string; readonly phone: string };
type Server = { readonly url: string; stop(): Promise<void> };

/** Kept free for fiction; more customers get the numbers after theirs. */
const FIRST_NUMBER = 12_125_550_101;
const CUSTOMERS_MAX = 98;

const HELP = `/as Bob     text as Bob, a customer of his own
/owner      text as the owner: #status, #pause, #resume
/who        who texts here
/quit       leave; so does the end of the input`;

const { url, stop } = await openServer();
try {
  await chat(url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await stop();
}

async function chat(url: string): Promise<void> {
  const config = await ask<SimulatorConfig>(url, '/api/dev/config');
  const customers: Person[] = [{ name: 'Dana', phone: phoneOfCustomer(0) }];
  let person: Person = customers[0] ?? owner(config);
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY === true });
  console.log(faint(`${config.business_name || 'The business'} reads with ${config.model.provider}. /help says what you can do here.`));
  prompt();
  for await (const typed of lines) {
    const line = typed.trim();
    if (!process.stdin.isTTY) console.log(line);
    if (line === '/quit') break;
    if (line === '/help') console.log(HELP);
    else if (line === '/who') for (const { name, phone } of customers) console.log(`${name}  ${phone}`);
    else if (line === '/owner') person = owner(config);
    else if (line.startsWith('/as ')) person = customerCalled(customers, line.slice(4).trim());
    else if (line.startsWith('/')) console.log(`${line} is no command. /help lists them.`);
    else if (line !== '') print(await sendText(url, person.phone, line));
    prompt();
  }
  lines.close();

  function prompt(): void {
    process.stdout.write(styleText('bold', `${person.name} > `));
  }
}

function customerCalled(customers: Person[], name: string): Person {
  const known = customers.find((customer) => customer.name.toLowerCase() === name.toLowerCase());
  if (known) return known;
  if (customers.length >= CUSTOMERS_MAX) throw new Error(`${CUSTOMERS_MAX} customers are enough for one chat`);
  const person = { name, phone: phoneOfCustomer(customers.length) };
  customers.push(person);
  return person;
}

function owner({ owner_phone: phone, owner_name: name }: SimulatorConfig): Person {
  if (phone === null) throw new Error('The owner has no number yet. Set OWNER_PHONE, such as +12125550199, and start again.');
  return { name: name || 'Owner', phone };
}

function phoneOfCustomer(index: number): string {
  return `+${FIRST_NUMBER + index}`;
}

function print(answer: SimulatedAnswer): void {
  const { turn, reply } = answer;
  if (turn) {
    const sure = `${Math.round(turn.confidence * 100)} %`;
    console.log(faint(`  understood  ${summaryOf(turn)} (${sure}, ${turn.read_by}, ${turn.ms} ms), rule ${turn.rule}`));
  }
  if (reply !== null) console.log(said('phonebook', reply));
  else console.log(faint(`  ${answer.error ?? silenceOf(answer.silent_because ?? '')}`));
  for (const { content } of answer.owner_notifications) console.log(said('to owner', content));
  if (answer.customer_delivery) console.log(said(`to ${answer.customer_delivery_phone}`, answer.customer_delivery));
}

function said(by: string, text: string): string {
  return `  ${styleText('green', by.padEnd(11))} ${text.replaceAll('\n', `\n${' '.repeat(14)}`)}`;
}

function faint(text: string): string {
  return styleText('dim', text);
}

function sendText(url: string, from: string, message: string): Promise<SimulatedAnswer> {
  const headers = { 'content-type': 'application/json' };
  return ask(url, '/api/dev/message', { method: 'POST', headers, body: JSON.stringify({ from_phone: from, message }) });
}

async function ask<T>(url: string, path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url + path, init).catch((cause) => {
    throw new Error(`${url} does not answer. Start it with npm start, or leave PHONEBOOK_URL out.`, { cause });
  });
  if (response.status === 404) throw new Error(`${url} has no simulator. Start it with DEV_SIMULATOR=on.`);
  if (!response.ok) throw new Error(`${url}${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** The server to talk to. Its own process may end it; one that was there before is left alone. */
async function openServer(): Promise<Server> {
  const running = process.env.PHONEBOOK_URL?.replace(/\/+$/, '');
  if (running) return { url: running, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-chat-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const given = withEnvFile(process.env);
  const databaseUrl = given.DATABASE_URL || join(folder, 'chat.db');
  const config = readConfig({
    ...given,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    PUBLIC_URL: url,
    DEV_SIMULATOR: 'on',
    LOG_LEVEL: 'silent',
  });
  const app = await buildApp(config, { log: openLog(config.logLevel), ownerToken: randomUUID() });
  await app.http.listen({ port, host: 'localhost' });
  await app.flow.start();
  return {
    url,
    async stop() {
      await app.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
