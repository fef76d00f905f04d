/** All that is kept, as a file on this device. The server sends it as it reads it, so its size is known only at the end. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { CallError, type Server } from '#web/call.ts';
import { words } from '#web/words/words.ts';

export type ExportFormat = 'json' | 'csv';

export type Fetching =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly format: ExportFormat; readonly bytes: number }
  | { readonly state: 'done'; readonly bytes: number }
  | { readonly state: 'failed'; readonly message: string };

export type TakeAlong = {
  readonly fetching: ReadonlySignal<Fetching>;
  /** Fetches the file and hands it to `keep` whole. Never throws; a second one while one runs does nothing. */
  fetch(format: ExportFormat): Promise<void>;
  /** Ends it; nothing is kept. */
  stop(): void;
};

/** `keep` gets the file whole, with the name the server gave it. */
export function createTakeAlong(server: Server, keep: (file: Blob, name: string) => void): TakeAlong {
  const fetching = signal<Fetching>({ state: 'none' });
  let ending: AbortController | undefined;
  return {
    fetching,
    fetch: async (format) => {
      if (ending) return;
      ending = new AbortController();
      const { signal: isOver } = ending;
      fetching.value = { state: 'running', format, bytes: 0 };
      try {
        const response = await server.open(`/api/admin/export?format=${format}`, { signal: isOver });
        const file = await readWhole(response, (bytes) => {
          fetching.value = { state: 'running', format, bytes };
        });
        keep(file, nameOf(response) ?? `phonebook.${format}`);
        fetching.value = { state: 'done', bytes: file.size };
      } catch (error) {
        const message = error instanceof CallError ? error.message : words.settingsMore.data.broken;
        fetching.value = isOver.aborted ? { state: 'none' } : { state: 'failed', message };
      } finally {
        ending = undefined;
      }
    },
    stop: () => ending?.abort(),
  };
}

async function readWhole(response: Response, onBytes: (bytes: number) => void): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    bytes += part.value.length;
    onBytes(bytes);
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' });
}

function nameOf(response: Response): string | undefined {
  return response.headers.get('content-disposition')?.match(/filename="([^"]+)"/)?.[1];
}

/** `740 kB`, `2.1 MB`. */
export function showSize(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const amount = new Intl.NumberFormat(undefined, { maximumFractionDigits: isLarge ? 1 : 0 }).format(bytes / (isLarge ? 1_000_000 : 1_000));
  return `${amount} ${isLarge ? 'MB' : 'kB'}`;
}
