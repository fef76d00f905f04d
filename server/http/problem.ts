/** Answers from 400 on: RFC 9457 problems that name what to do, and never a stack, a query or a secret. */
import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type FieldError, PROBLEM_TYPE, type Problem } from '#contract/errors.ts';
import { StorageBusy } from '../storage/storage.ts';

/** What we ask for, in seconds, of a client that meets a busy database. */
const RETRY_AFTER_SECONDS = 2;

export type ProblemText = { readonly status: number; readonly detail: string; readonly errors?: readonly FieldError[] };

/** A request has values that its schema cannot find wrong: a number that is no phone number, hours that overlap. Answered with 400. */
export class WrongFields extends Error {
  readonly errors: readonly FieldError[];

  constructor(errors: readonly FieldError[]) {
    super(errors.map(({ path, message }) => `${path}: ${message}`).join('; '));
    this.name = 'WrongFields';
    this.errors = errors;
  }
}

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, { status, detail, errors }: ProblemText): FastifyReply {
  const problem: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    ...(errors && { errors: [...errors] }),
  };
  if (status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS);
  // Serialized here: a route's own schema says nothing about problems.
  return reply.code(status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
}

/** What a thrown error is answered with. Status 500 and above: our fault, to be logged by the caller. */
export function problemOf(error: unknown): ProblemText {
  if (hasZodFastifySchemaValidationErrors(error))
    return { status: 400, detail: 'The request has wrong values.', errors: fieldErrorsOf(error.validation) };
  if (error instanceof WrongFields) return { status: 400, detail: 'The request has wrong values.', errors: error.errors };
  if (error instanceof StorageBusy) return { status: 503, detail: 'The database is busy. Try again in a moment.' };
  const { statusCode, code } = (error ?? {}) as Partial<FastifyError>;
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500)
    return { status: 500, detail: 'Something went wrong here. It has been logged.' };
  return { status: statusCode, detail: DETAILS.get(code ?? '') ?? 'The request cannot be understood.' };
}

// Fastify's codes: its own messages are for developers of the server.
const DETAILS: ReadonlyMap<string, string> = new Map([
  ['FST_ERR_CTP_BODY_TOO_LARGE', 'The body is larger than is accepted here.'],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 'This content type is not accepted here.'],
  ['FST_ERR_CTP_EMPTY_JSON_BODY', 'The body is empty. Send JSON, or no content type.'],
  ['FST_ERR_CTP_INVALID_JSON_BODY', 'The body is not valid JSON.'],
  ['FST_ERR_CTP_INVALID_CONTENT_LENGTH', 'The body is not as long as its Content-Length says.'],
  ['FST_ERR_BAD_URL', 'The address is malformed.'],
]);

type Invalid = {
  readonly instancePath: string;
  readonly message?: string | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
};

function fieldErrorsOf(validation: readonly Invalid[]): FieldError[] {
  return validation.flatMap(({ instancePath, message, params }) => {
    const path = instancePath.replace(/^\//, '').replaceAll('/', '.');
    const unknown = Array.isArray(params?.keys) ? params.keys.map(String) : [];
    if (unknown.length > 0)
      return unknown.slice(0, UNKNOWN_MAX).map((key) => ({ path: path === '' ? key : `${path}.${key}`, message: UNKNOWN }));
    return [{ path, message: message ?? 'has a wrong value' }];
  });
}

/** Of a name that a schema does not know. */
const UNKNOWN = 'nothing here has this name: /openapi.json says which there are';
const UNKNOWN_MAX = 20;
