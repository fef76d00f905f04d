/**
 * An OpenAI-compatible server in front of one GGUF file: `node serve.ts FILE [PORT]`. It knows what we ask of such servers:
 * chat completions in plain text, in JSON, and in the JSON of a schema, and the list of models. One question at a time.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { argv } from 'node:process';
import { getLlama, LlamaChatSession, type LlamaGrammar } from 'node-llama-cpp';

type Schema = { readonly [key: string]: unknown };
type Chat = {
  readonly messages: readonly { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }[];
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: Schema } };
};

const [, , file = '', port = '8080'] = argv;
const CONTEXT_TOKENS = 4096;
// Small models talk on until they are cut off.
const ANSWER_TOKENS_MAX = 160;

const llama = await getLlama();
const model = await llama.loadModel({ modelPath: file });
// Threads wait for each other in loops: on a busy machine two take ten times as long as one.
const context = await model.createContext({ contextSize: CONTEXT_TOKENS, threads: 1 });
const sequence = context.getSequence();
const name = basename(file, '.gguf');
const grammars = new Map<string, Promise<LlamaGrammar>>();
let last: Promise<unknown> = Promise.resolve();

const server = createServer((request, response) => {
  if (request.method === 'GET' && request.url === '/v1/models') {
    send(response, 200, { object: 'list', data: [{ id: name, object: 'model', owned_by: 'local' }] });
  } else if (request.method === 'POST' && request.url === '/v1/chat/completions') {
    last = last.then(() => answer(request, response)).catch((error: unknown) => send(response, 400, { error: { message: String(error) } }));
  } else {
    send(response, 404, { error: { message: 'no such address' } });
  }
});
server.listen(Number(port), '127.0.0.1');
await once(server, 'listening');
console.log(`${name} at http://127.0.0.1:${port}/v1`);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chat = JSON.parse(await textOf(request)) as Chat;
  const hungUp = new AbortController();
  response.on('close', () => hungUp.abort());
  const content = await complete(chat, hungUp.signal);
  const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }];
  send(response, 200, { id: 'chatcmpl-local', object: 'chat.completion', created: Math.floor(Date.now() / 1000), model: name, choices });
}

async function complete({ messages, temperature = 1, max_tokens, response_format }: Chat, signal: AbortSignal): Promise<string> {
  const [system, ...turns] = messages;
  // The sequence keeps what it has read: instructions that stay the same are not read again.
  const session = new LlamaChatSession({ contextSequence: sequence, systemPrompt: system?.content ?? '', autoDisposeSequence: false });
  try {
    const grammar = await grammarOf(response_format);
    const maxTokens = Math.min(max_tokens ?? ANSWER_TOKENS_MAX, ANSWER_TOKENS_MAX);
    const prompt = turns.map(({ content }) => content).join('\n');
    return await session.prompt(prompt, { temperature, maxTokens, signal, stopOnAbortSignal: true, ...(grammar && { grammar }) });
  } finally {
    session.dispose();
  }
}

async function grammarOf(format: Chat['response_format']): Promise<LlamaGrammar | undefined> {
  if (!format || format.type === 'text') return undefined;
  const schema = format.json_schema?.schema;
  const key = JSON.stringify(schema ?? 'json');
  const made = grammars.get(key) ?? (schema ? llama.createGrammarForJsonSchema(known(schema)) : llama.getGrammarFor('json'));
  grammars.set(key, made);
  return made;
}

/** The schema in the words of the runtime, which calls `anyOf` `oneOf`. */
function known(schema: Schema): { readonly type: 'object' } {
  return JSON.parse(JSON.stringify(schema).replaceAll('"anyOf":', '"oneOf":')) as { readonly type: 'object' };
}

function send(response: ServerResponse, status: number, body: object): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
