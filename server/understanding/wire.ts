/**
 * The way to a model's server, the same for every provider: a deadline that really ends the request, a limit on what is
 * read, and errors that say what to do. The libraries above it leave gaps: the Ollama client takes no abort signal and
 * prints errors to standard output.
 */
import { ModelError } from './model-error.ts';

/** An answer has a few hundred bytes; with its envelope a few thousand. */
const BODY_BYTES_MAX = 512 * 1024;
const RETRY_AFTER_MS_MAX = 10 * 60_000;

/** A `fetch` for one question: ends with `signal`, throws only ModelError. `where` names server and model in its messages. */
export function wireFetch(where: string, signal: AbortSignal): typeof fetch {
  return async (input, init) => {
    try {
      // A redirect would carry the question to a server nobody configured.
      const response = await fetch(input, { ...init, signal, redirect: 'error' });
      const body = await bodyOf(response, where);
      if (!response.ok) throw refusal(response, body, where);
      return new Response(body, { status: response.status, headers: { 'content-type': response.headers.get('content-type') ?? '' } });
    } catch (error) {
      if (error instanceof ModelError) throw error;
      throw signal.aborted ? new ModelError('late', `no answer in time from ${where}`) : unreachable(error, where);
    }
  };
}

async function bodyOf(response: Response, where: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) throw new ModelError('broken', `an answer without end from ${where}`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function unreachable(error: unknown, where: string): ModelError {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new ModelError('unreachable', `cannot reach ${where}${code}`);
}

function refusal(response: Response, body: string, where: string): ModelError {
  switch (response.status) {
    case 400:
    case 415:
    case 422:
    case 501:
      // Groq's way to say that the model itself wrote no JSON: asking in another form may help, the form was not the fault.
      return body.includes('json_validate_failed')
        ? new ModelError('unreadable', `no JSON from ${where}`)
        : new ModelError('unsupported', `the request is not understood (${response.status}): ${where}`);
    case 401:
    case 403:
      return new ModelError('refused', `the key is refused (${response.status}): ${where}. Check the API key.`);
    case 404:
    case 405:
      return new ModelError(
        'missing',
        `no such model or address (${response.status}): ${where}. Check both; Ollama needs \`ollama pull\` first.`,
      );
    case 429:
    case 503:
      return new ModelError('busy', `too busy (${response.status}): ${where}`, retryAfterMs(response.headers));
    default:
      return new ModelError('broken', `failed (${response.status}): ${where}`);
  }
}

function retryAfterMs(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, RETRY_AFTER_MS_MAX) : undefined;
}
