/** Asking the server: one request, one answer, and every failure as one kind of error with words that can be shown. */
import type { FieldError, Problem } from '#contract/errors.ts';

/** How long a request may take before it counts as failed. */
const ANSWER_MS_MAX = 20_000;

/** The server refused, or could not be reached. `message` can be shown to the owner. */
export class CallError extends Error {
  override readonly name = 'CallError';
  /** The HTTP status; 0 when there was no answer at all. */
  readonly status: number;
  /** The whole answer, with what the route adds to it (a conflict, alternatives). */
  readonly problem: Problem | undefined;

  constructor(status: number, message: string, problem?: Problem) {
    super(message);
    this.status = status;
    this.problem = problem;
  }

  /** The wrong fields, by path; empty when the request as a whole was refused. */
  get fields(): readonly FieldError[] {
    return this.problem?.errors ?? [];
  }

  /** True when asking again later may help: no network, or a server in trouble. */
  get isPassing(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429;
  }
}

/** An answer that ended before its end. */
const BROKEN_OFF = Symbol('broken off');

/** What a query may hold; what is undefined or empty is left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** One page of a list; `next` is the address of the following one, undefined on the last. */
export type PageOf<T> = { readonly items: readonly T[]; readonly next: string | undefined };

/** The owner's routes. Paths begin with `/api/`. Every one throws a `CallError` when there is no good answer. */
export type Server = {
  get<T>(path: string, query?: Query): Promise<T>;
  /** A list with a `Link` header; ask again with `next` as the path. */
  getPage<T>(path: string, query?: Query): Promise<PageOf<T>>;
  post<T>(path: string, body?: unknown): Promise<T>;
  patch<T>(path: string, body: unknown): Promise<T>;
  put<T>(path: string, body: unknown): Promise<T>;
  remove<T>(path: string, body?: unknown): Promise<T>;
  /** Sent even while the page is being closed; nobody hears the answer. */
  postAtTheEnd(path: string, body?: unknown): void;
  /** An answer as it is, for streams and downloads. */
  open(path: string, init?: { readonly headers?: Readonly<Record<string, string>>; readonly signal?: AbortSignal }): Promise<Response>;
};

export type Calling = {
  readonly fetch: typeof fetch;
  /** The owner's token at this moment; undefined when nobody is signed in. */
  token(): string | undefined;
  /** The server took this token for wrong; by now another may be in use. */
  onRefused(token: string | undefined): void;
  /** What is said when there is no answer, and when it was no words. */
  readonly words: { readonly unreachable: string; readonly failed: string };
};

/** The server as seen with this token. */
export function createServer(calling: Calling): Server {
  const ask = async (method: string, path: string, body?: unknown) => {
    const token = calling.token();
    return read(await send({ ...calling, token: () => token }, method, path, body), calling, token);
  };
  return {
    get: async <T>(path: string, query?: Query) => (await ask('GET', withQuery(path, query))).body as T,
    getPage: async <T>(path: string, query?: Query) => {
      const { body, response } = await ask('GET', withQuery(path, query));
      return { items: body as readonly T[], next: nextOf(response.headers.get('link')) };
    },
    post: async <T>(path: string, body?: unknown) => (await ask('POST', path, body)).body as T,
    patch: async <T>(path: string, body: unknown) => (await ask('PATCH', path, body)).body as T,
    put: async <T>(path: string, body: unknown) => (await ask('PUT', path, body)).body as T,
    remove: async <T>(path: string, body?: unknown) => (await ask('DELETE', path, body)).body as T,
    postAtTheEnd: (path, body) => {
      send(calling, 'POST', path, body, { keepalive: true }).catch(() => {
        // The page is going: there is nobody left to tell.
      });
    },
    open: async (path, init) => {
      const token = calling.token();
      const response = await calling.fetch(path, { ...init, headers: { ...bearer({ token: () => token }), ...init?.headers } });
      if (!response.ok) await read(response, calling, token);
      return response;
    },
  };
}

function send(calling: Calling, method: string, path: string, body: unknown, init: RequestInit = {}): Promise<Response> {
  const headers = { ...bearer(calling), ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  const signal = AbortSignal.timeout(ANSWER_MS_MAX);
  return calling
    .fetch(path, { method, headers, signal, ...init, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    .catch((cause: unknown) => {
      throw Object.assign(new CallError(0, calling.words.unreachable), { cause });
    });
}

async function read(response: Response, calling: Calling, token: string | undefined): Promise<{ body: unknown; response: Response }> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson ? await response.json().catch(() => BROKEN_OFF) : undefined;
  // It was perhaps done, and what became of it is not known.
  if (response.ok && body === BROKEN_OFF) throw new CallError(0, calling.words.unreachable);
  if (response.ok) return { body, response };
  if (response.status === 401) calling.onRefused(token);
  const problem = isProblem(body) ? body : undefined;
  throw new CallError(response.status, problem?.detail ?? calling.words.failed, problem);
}

function bearer({ token }: Pick<Calling, 'token'>): Record<string, string> {
  const held = token();
  return held === undefined ? {} : { authorization: `Bearer ${held}` };
}

function withQuery(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  if (given.length === 0) return path;
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

/** RFC 8288: `<address>; rel="next"`. */
function nextOf(link: string | null): string | undefined {
  const address = link?.match(/<([^>]+)>\s*;\s*rel="next"/)?.[1];
  if (address === undefined) return undefined;
  const url = new URL(address, 'http://here');
  return url.pathname + url.search;
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string';
}
