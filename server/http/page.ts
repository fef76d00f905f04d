/** Pages of a list: where one begins, and where the next is found. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WrongFields } from './problem.ts';

/** The place in a list sorted by a number and then by a text: the last row of the page before. */
export type Place = { readonly at: number; readonly key: string };

/** What a cursor stands for; undefined for the first page. Throws `WrongFields` when we never gave it out. */
export function readCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  // A key has no NUL, which PostgreSQL would not take.
  const [, at, key] = /^(-?\d{1,16})\.([^\0]*)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (at !== undefined && key !== undefined && Number.isSafeInteger(Number(at))) return { at: Number(at), key };
  throw new WrongFields([{ path: 'cursor', message: 'take it from the Link header of the page before' }]);
}

/** Says in a `Link` header (RFC 8288) where the next page is. `last` is the last row of a full page; undefined ends the list. */
export function linkNext(reply: FastifyReply, request: FastifyRequest, last: Place | undefined): void {
  if (last) linkWith(reply, request, { cursor: Buffer.from(`${last.at}.${last.key}`).toString('base64url') });
}

/** The same of a list that goes back in time: the next page is what stands before the entry of that id. */
export function linkBefore(reply: FastifyReply, request: FastifyRequest, first: { readonly id: string } | undefined): void {
  if (first) linkWith(reply, request, { before: first.id });
}

/** The address that was asked, with these parts of its query instead. */
function linkWith(reply: FastifyReply, request: FastifyRequest, parts: Readonly<Record<string, string>>): void {
  const [path = '', query] = request.url.split('?', 2);
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(parts)) next.set(name, value);
  reply.header('link', `<${path}?${next}>; rel="next"`);
}
