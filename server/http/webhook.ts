/** What Twilio posts: texts and delivery receipts. Signed by it; kept, and only then answered, before anything slow begins. */
import formbody from '@fastify/formbody';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { maskPhone } from '#core/phone.ts';
import { type Form, fieldOf, parseForm } from '../channels/twilio/form.ts';
import { type FieldFault, readInbound } from '../channels/twilio/inbound.ts';
import { readReceipt } from '../channels/twilio/receipt.ts';
import { isSigned } from '../channels/twilio/signature.ts';
import type { TwilioAccount } from '../channels/twilio/twilio.ts';
import type { Flow } from '../flow/flow.ts';
import type { Log } from '../flow/station.ts';
import type { App } from './http.ts';
import { networks } from './networks.ts';
import { problemOf, sendProblem } from './problem.ts';
import { requestedUrls } from './public-url.ts';

export type WebhookParts = {
  readonly config: {
    readonly publicUrl: string;
    /** Addresses and CIDR blocks whose forwarded headers are believed. */
    readonly trustProxy: readonly string[];
    /** Undefined while no account is configured, and nobody signs. Read for each request: the owner may save one. */
    readonly twilio: TwilioAccount | undefined;
  };
  readonly flow: Pick<Flow, 'ingest' | 'receive'>;
  readonly log: Log;
};

/** TwiML that sends nothing: what we have to say goes out through the outbox. */
const NO_REPLY = '<Response/>';

/** `POST /webhook/sms` and `POST /webhook/sms/status`. */
export function webhookRoutes(app: App, parts: WebhookParts): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    await scope.register(formbody, { parser: parseForm });
    const isGenuine = judgeOf(parts.config);
    // A preHandler, so that nothing below it ever sees a form that is not Twilio's.
    scope.addHook('preHandler', async (request, reply) => {
      if (!isGenuine(request)) return sendProblem(reply, { status: 403, detail: 'X-Twilio-Signature is missing or wrong.' });
    });
    scope.setErrorHandler((error, request, reply) => {
      const problem = problemOf(error);
      if (problem.status < 500) return sendProblem(reply, problem);
      parts.log.error({ err: error, route: request.routeOptions.url }, 'what Twilio posted could not be kept');
      // 503 and not 500: whoever sent it should send it again.
      return sendProblem(reply, { status: 503, detail: 'It could not be kept. Send it again.' });
    });
    scope.post('/webhook/sms', { schema: { summary: 'A text comes in', tags: ['carrier'] } }, (request, reply) =>
      takeText(formOf(request), reply, parts),
    );
    scope.post('/webhook/sms/status', { schema: { summary: 'What became of a text of ours', tags: ['carrier'] } }, (request, reply) =>
      takeReceipt(formOf(request), reply, parts),
    );
  });
}

/** Says whether a request is Twilio's, by the account in force at that moment. */
function judgeOf(config: WebhookParts['config']): (request: FastifyRequest) => boolean {
  const urlsOf = requestedUrls(config.publicUrl, networks(config.trustProxy));
  return (request) => {
    const { twilio } = config;
    // Without an account no text of ours leaves the machine, and nobody can sign: only then the door is open.
    if (!twilio) return true;
    const signature = request.headers['x-twilio-signature']?.toString();
    return isSigned(twilio.authToken, { signature, urls: urlsOf(request), form: formOf(request) });
  };
}

async function takeText(form: Form, reply: FastifyReply, { config, flow, log }: WebhookParts): Promise<FastifyReply> {
  const inbound = readInbound(form);
  if (inbound.is === 'text') await flow.ingest(inbound.text);
  else if (!config.twilio) return unusable(reply, inbound.faults);
  // Twilio itself vouches for it: a short code or a company's name, which no text of ours can reach.
  else log.warn({ from: maskPhone(fieldOf(form, 'From') ?? ''), faults: inbound.faults }, 'ignored a text: its sender cannot be answered');
  return reply.type('text/xml').send(NO_REPLY);
}

async function takeReceipt(form: Form, reply: FastifyReply, { config, flow, log }: WebhookParts): Promise<FastifyReply> {
  const receipt = readReceipt(form);
  if (receipt) await flow.receive('twilio', receipt);
  else if (!config.twilio)
    return unusable(reply, [{ path: 'MessageStatus', message: 'the status or the id of the message is missing or unknown' }]);
  else log.debug({ status: fieldOf(form, 'MessageStatus') }, 'ignored a delivery receipt: its status is unknown');
  return reply.type('text/xml').send(NO_REPLY);
}

function unusable(reply: FastifyReply, errors: readonly FieldFault[]): FastifyReply {
  return sendProblem(reply, { status: 400, detail: 'The form is no message of Twilio.', errors });
}

function formOf(request: FastifyRequest): Form {
  return (request.body ?? {}) as Form;
}
