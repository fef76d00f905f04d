/**
 * The owner's routes: everything under `/api/admin` and `/api/inbox`. Whoever brings the token may do it all; nobody else
 * learns more than that an address is there.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Phone } from '#core/phone.ts';
import type { Flow } from '../flow/flow.ts';
import type { Station } from '../flow/station.ts';
import { activityRoutes } from './activity.ts';
import { availabilityRoutes } from './availability.ts';
import { blockedRoutes } from './blocked.ts';
import { bookingRoutes } from './bookings.ts';
import { budgetRoutes } from './budget.ts';
import { cannedRoutes } from './canned.ts';
import { contactRoutes } from './contacts.ts';
import { eventRoutes } from './events.ts';
import { exportRoutes } from './export.ts';
import { feedOwnerRoutes } from './feed.ts';
import type { App } from './http.ts';
import { type LlmDesk, llmRoutes } from './llm.ts';
import { noteRoutes } from './notes.ts';
import { previewRoutes } from './preview.ts';
import { sendProblem } from './problem.ts';
import { pushRoutes } from './push.ts';
import { replyRoutes } from './replies.ts';
import { searchRoutes } from './search.ts';
import { settingsRoutes, type TwilioDesk } from './settings.ts';
import { type ModelFare, statusRoutes } from './status.ts';
import { threadRoutes } from './threads.ts';

/** What the owner's routes work with; wired once in `app.ts`. A `Station` too, for what queues texts or announces. */
export type OwnerParts = Omit<Station, 'interpreter'> & {
  /** Who reads the texts, and how that one fares. */
  readonly interpreter: Omit<Station['interpreter'], 'status'> & { status(): ModelFare };
  readonly config: {
    readonly devSimulator: 'on' | 'off' | 'auto';
    readonly publicUrl: string;
    /** Undefined: no account is configured, and no text leaves the machine. */
    readonly twilio: { readonly phoneNumber: Phone } | undefined;
  };
  readonly flow: Flow;
  readonly twilio: TwilioDesk;
  readonly llm: LlmDesk;
  /** Opens every route below; never part of an address, a log or an answer. */
  readonly ownerToken: string;
};

/** Adds all routes of the owner, behind her token. */
export function ownerRoutes(app: App, parts: OwnerParts): void {
  app.register(async (scope) => {
    const hasToken = tokenCheck(parts.ownerToken);
    scope.addHook('onRequest', async (request, reply) => {
      if (!hasToken(request)) return refuse(reply, request);
    });
    takeNoBody(scope);
    for (const routes of ROUTES) routes(scope, parts);
  });
}

/** `POST pause` needs no body, yet many clients say of each request that it is JSON. A route that needs one says what it lacks. */
function takeNoBody(scope: App): void {
  const parse = scope.getDefaultJsonParser('error', 'error');
  scope.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (body === '') done(null, undefined);
    else parse(request, body, done);
  });
}

/** One line per file, in the order of the alphabet. */
const ROUTES: readonly ((scope: App, parts: OwnerParts) => void)[] = [
  activityRoutes,
  availabilityRoutes,
  blockedRoutes,
  bookingRoutes,
  budgetRoutes,
  cannedRoutes,
  contactRoutes,
  eventRoutes,
  exportRoutes,
  feedOwnerRoutes,
  llmRoutes,
  noteRoutes,
  previewRoutes,
  pushRoutes,
  replyRoutes,
  searchRoutes,
  settingsRoutes,
  statusRoutes,
  threadRoutes,
];

/** Says whether a request brings the token. Hashes are compared, so that neither length nor time tells anything of it. */
function tokenCheck(token: string): (request: FastifyRequest) => boolean {
  const expected = sha256(token);
  return ({ headers }) => timingSafeEqual(sha256(bearerOf(headers.authorization) ?? ''), expected);
}

/** RFC 6750, section 2.1; the scheme's name in any case, as RFC 9110 has it. */
function bearerOf(authorization: string | undefined): string | undefined {
  return /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
}

/** RFC 6750, section 3: a client without a token is told how to bring one, one with a wrong token that it is wrong. */
function refuse(reply: FastifyReply, { headers }: FastifyRequest): FastifyReply {
  const isMissing = headers.authorization === undefined;
  reply.header('www-authenticate', `Bearer realm="phonebook"${isMissing ? '' : ', error="invalid_token"'}`);
  const detail = isMissing
    ? 'Sign in first: send the token as Authorization: Bearer <token>.'
    : 'This token does not open it. The server prints a sign-in link at its start.';
  return sendProblem(reply, { status: 401, detail });
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
