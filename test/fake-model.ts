/**
 * A language model's server on loopback that speaks as Ollama, Groq and OpenAI-compatible servers do, and does what a
 * test tells it: answers, lies, rambles, breaks, hangs. Strict about what it is asked: a request it does not know is
 * refused and kept in `faults`.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { unreachable } from '#core/effects.ts';

export type Behaviour =
  /** The model writes this text. */
  | { readonly do: 'say'; readonly text: string }
  /** The server answers with this status. */
  | { readonly do: 'status'; readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** Status 200 and these bytes for a body. */
  | { readonly do: 'body'; readonly body: string; readonly contentType?: string }
  /** The same after a while. */
  | { readonly do: 'late'; readonly ms: number; readonly text: string }
  | { readonly do: 'hang' | 'hang_in_body' | 'close' | 'close_in_body' | 'never_end' };

/** What a server understands; what it does not, it refuses with 400. */
export type Understands = { readonly schema: boolean; readonly json: boolean; readonly temperature: boolean };

export type Asked = { readonly path: string; readonly body: unknown; readonly authorization: string | undefined };

export type FakeModel = {
  /** `http://127.0.0.1:<port>`, without a path. */
  readonly url: string;
  /** Chat requests in the order they came. */
  readonly asked: readonly Asked[];
  /** Requests of any other path, `GET /api/tags`. */
  readonly visited: readonly string[];
  /** What was wrong with a request; empty as long as the client behaves. */
  readonly faults: readonly string[];
  /** Requests that are not answered yet. */
  readonly open: number;
  /** From now on; a function decides from the prompt, all its messages joined. */
  behave(behaviour: Behaviour | ((prompt: string) => Behaviour)): void;
  understand(understands: Partial<Understands>): void;
  stop(): Promise<void>;
};

/** A model that writes `text`. */
export function says(text: string): Behaviour {
  return { do: 'say', text };
}

/** A model that answers with these fields of the JSON it is asked for. */
export function answers(fields: object): Behaviour {
  return says(JSON.stringify(fields));
}

const MESSAGES = z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })).min(1);
const SIMPLE_TYPES = ['string', 'number', 'integer', 'boolean', 'null'] as const;
/** Strict decoding asks for every property to be required and no others to be allowed, and knows a few words only. */
const STRICT_TYPE = z.strictObject({
  type: z.union([z.literal(SIMPLE_TYPES), z.tuple([z.literal(SIMPLE_TYPES), z.literal('null')])]).optional(),
  enum: z.array(z.string()).min(1).optional(),
  description: z.string().optional(),
  get anyOf() {
    return z.array(STRICT_TYPE).min(1).optional();
  },
});
const STRICT_SCHEMA = z
  .strictObject({
    $schema: z.url().optional(),
    type: z.literal('object'),
    properties: z.record(z.string(), STRICT_TYPE),
    required: z.array(z.string()),
    additionalProperties: z.literal(false),
  })
  .refine(
    ({ properties, required }) => required.toSorted().join() === Object.keys(properties).toSorted().join(),
    'every property must be required, and no other',
  );
const TEMPERATURE = z.number().min(0).max(2);
const OLLAMA_CHAT = z.strictObject({
  model: z.string().min(1),
  messages: MESSAGES,
  stream: z.literal(false),
  format: z.union([z.literal('json'), STRICT_SCHEMA]).optional(),
  options: z.strictObject({ num_ctx: z.int().min(1024), temperature: TEMPERATURE.optional(), num_predict: z.int().positive().optional() }),
  keep_alive: z.string().regex(/^\d+[smh]$/),
  think: z.literal(false).optional(),
});
const OPENAI_CHAT = z.strictObject({
  model: z.string().min(1),
  messages: MESSAGES,
  temperature: TEMPERATURE.optional(),
  max_tokens: z.int().positive().optional(),
  response_format: z
    .union([
      z.strictObject({ type: z.literal('json_object') }),
      z.strictObject({
        type: z.literal('json_schema'),
        json_schema: z.strictObject({ name: z.string().regex(/^[\w-]{1,64}$/), strict: z.literal(true), schema: STRICT_SCHEMA }),
      }),
    ])
    .optional(),
});
/** To load a model is to ask it nothing. */
const OLLAMA_LOAD = z.strictObject({
  model: z.string().min(1),
  stream: z.literal(false),
  keep_alive: z.string().regex(/^\d+[smh]$/),
  options: z.strictObject({ num_ctx: z.int().min(1024) }),
});
const LISTED = { object: 'list', data: [entry('small'), entry('large')] };
const TOLD: Readonly<Record<string, object>> = {
  '/api/tags': { models: [{ name: 'llama3.2:latest', model: 'llama3.2:latest' }] },
  '/api/version': { version: '0.12.0' },
  '/v1/models': LISTED,
  '/openai/v1/models': LISTED,
};

function entry(id: string): object {
  return { id, object: 'model', created: 1_781_000_000, owned_by: 'somebody' };
}

type OllamaChat = z.infer<typeof OLLAMA_CHAT>;
type OpenAiChat = z.infer<typeof OPENAI_CHAT>;

/**
 * Starts a fake model on a free port of loopback. It is to be stopped. With a `key` it refuses whoever does not bring it;
 * with null, whoever brings any.
 */
export async function startFakeModel(first: Behaviour = says('{"intent":"unknown"}'), key?: string | null): Promise<FakeModel> {
  const asked: Asked[] = [];
  const visited: string[] = [];
  const faults: string[] = [];
  let behaviour: Behaviour | ((prompt: string) => Behaviour) = first;
  let understands: Understands = { schema: true, json: true, temperature: true };
  let open = 0;

  const server = createServer((request, response) => {
    open++;
    response.on('close', () => open--);
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const { method, headers } = request;
    const fault = faultOfHeaders(request, key);
    if (fault !== undefined) faults.push(fault);
    if (key !== undefined && headers.authorization !== headerOf(key)) {
      send(response, 401, { error: { message: 'Invalid API Key' } });
      return;
    }
    const sent = await textOf(request);
    if (method === 'GET' || path === '/api/generate') {
      visited.push(`${method} ${path}`);
      const told = method === 'GET' ? TOLD[path] : loaded(sent);
      if (!told) faults.push(`no such request: ${method} ${path} ${sent}`);
      send(response, told ? 200 : 404, told ?? { error: 'not found' });
      return;
    }
    const body = parsed(sent);
    asked.push({ path, body, authorization: headers.authorization });
    const chat = method === 'POST' ? readChat(path, body) : `${path}: ${method} is not allowed`;
    if (typeof chat === 'string') faults.push(chat);
    const refusal = typeof chat === 'string' ? chat : whyRefused(chat, understands);
    if (typeof chat === 'string' || refusal !== undefined) {
      send(response, 400, { error: { message: refusal } });
      return;
    }
    const prompt = chat.messages.map(({ content }) => content).join('\n');
    act(response, typeof behaviour === 'function' ? behaviour(prompt) : behaviour, (text) => envelope(path, chat.model, text));
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    visited,
    faults,
    get open() {
      return open;
    },
    behave: (next) => {
      behaviour = next;
    },
    understand: (next) => {
      understands = { ...understands, ...next };
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function headerOf(key: string | null): string | undefined {
  return key === null ? undefined : `Bearer ${key}`;
}

/** What is wrong with the headers of a request; a key that is missing or another is refused, and no fault. */
function faultOfHeaders({ method, url, headers }: IncomingMessage, key: string | null | undefined): string | undefined {
  const { authorization, accept = '*/*' } = headers;
  const type = headers['content-type'];
  if (authorization !== undefined && !/^Bearer [\x21-\x7e]+$/.test(authorization)) return `${url}: authorization is "${authorization}"`;
  if (authorization !== undefined && key === null) return `${url}: a key where none is needed`;
  if (method === 'GET' ? type !== undefined : !/^application\/json(?:; ?charset=utf-8)?$/i.test(type ?? ''))
    return `${method} ${url}: content-type is ${type}`;
  return /application\/json|\*\/\*/.test(accept) ? undefined : `${url}: accepts ${accept}, which is no answer of ours`;
}

function loaded(sent: string): object | undefined {
  const load = OLLAMA_LOAD.safeParse(parsed(sent));
  return load.success ? { model: load.data.model, response: '', done: true, done_reason: 'load' } : undefined;
}

function parsed(sent: string): unknown {
  try {
    return JSON.parse(sent);
  } catch {
    // No request of ours: the schema says what is missing.
    return undefined;
  }
}

/** The chat request, or what is wrong with it. */
function readChat(path: string, body: unknown): OllamaChat | OpenAiChat | string {
  const isOllama = path === '/api/chat';
  if (!isOllama && path !== '/v1/chat/completions' && path !== '/openai/v1/chat/completions') return `no such path: ${path}`;
  const read = (isOllama ? OLLAMA_CHAT : OPENAI_CHAT).safeParse(body);
  if (!read.success) return `${path}: ${z.prettifyError(read.error)}`;
  const isJsonAsked = 'response_format' in read.data && read.data.response_format?.type === 'json_object';
  // OpenAI and Groq refuse JSON mode unless a message speaks of JSON.
  return isJsonAsked && !/json/i.test(JSON.stringify(read.data.messages)) ? `${path}: no message says JSON` : read.data;
}

function whyRefused(chat: OllamaChat | OpenAiChat, understands: Understands): string | undefined {
  const temperature = 'options' in chat ? chat.options.temperature : chat.temperature;
  const format = 'options' in chat ? chat.format : chat.response_format?.type;
  if (temperature !== undefined && !understands.temperature) return "unsupported value: 'temperature'";
  if ((typeof format === 'object' || format === 'json_schema') && !understands.schema)
    return "'response_format' does not support json_schema";
  if ((format === 'json' || format === 'json_object') && !understands.json) return "'response_format' is not supported";
  return undefined;
}

function act(response: ServerResponse, behaviour: Behaviour, wrap: (text: string) => object): void {
  const json = { 'content-type': 'application/json' };
  switch (behaviour.do) {
    case 'say':
      send(response, 200, wrap(behaviour.text));
      break;
    case 'late':
      setTimeout(() => send(response, 200, wrap(behaviour.text)), behaviour.ms);
      break;
    case 'status':
      response.writeHead(behaviour.status, { ...json, ...behaviour.headers }).end(behaviour.body ?? '');
      break;
    case 'body':
      response.writeHead(200, { 'content-type': behaviour.contentType ?? 'application/json' }).end(behaviour.body);
      break;
    case 'hang':
      break;
    case 'hang_in_body':
      response.writeHead(200, json).write('{"mess');
      break;
    case 'close':
      response.destroy();
      break;
    case 'close_in_body':
      response.writeHead(200, { ...json, 'content-length': '500' }).write('{"mess', () => response.destroy());
      break;
    case 'never_end':
      response.writeHead(200, json);
      pour(response);
      break;
    default:
      unreachable(behaviour);
  }
}

function pour(response: ServerResponse): void {
  while (!response.destroyed && response.write(' '.repeat(64 * 1024)));
  if (!response.destroyed) response.once('drain', () => pour(response));
}

function envelope(path: string, model: string, text: string): object {
  const message = { role: 'assistant', content: text };
  if (path === '/api/chat') {
    const counts = {
      total_duration: 5_000_000,
      load_duration: 1_000_000,
      prompt_eval_count: 400,
      prompt_eval_duration: 1_000_000,
      eval_count: 60,
      eval_duration: 2_000_000,
    };
    return { model, created_at: '2026-06-15T12:00:00.000Z', message, done: true, done_reason: 'stop', ...counts };
  }
  const usage = { prompt_tokens: 400, completion_tokens: 60, total_tokens: 460 };
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_781_000_000,
    model,
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    usage,
  };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
