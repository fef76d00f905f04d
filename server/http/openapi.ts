/** `GET /openapi.json`: the HTTP interface as OpenAPI 3.1, made from the very schemas that check requests and answers. */
import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { PROBLEM_TYPE, Problem } from '#contract/errors.ts';
import type { App } from './http.ts';

/** The version of this server, as its package says. */
export const VERSION: string = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

/** Addresses that the owner's token opens. */
const OWNERS = /^\/api\/(admin|inbox)\//;

const DOCUMENT = {
  openapi: '3.1.0',
  info: {
    title: 'phonebook',
    version: VERSION,
    description: 'The phone number that books itself. Instants are RFC 3339 in the zone of the business, phone numbers E.164.',
  },
  tags: [
    { name: 'public', description: 'Open to everybody.' },
    { name: 'carrier', description: 'What Twilio posts, signed by it.' },
    { name: 'simulator', description: 'Two phones without a carrier, while no text can leave the machine.' },
  ],
  components: {
    securitySchemes: { owner: { type: 'http', scheme: 'bearer', description: "The owner's token." } },
  },
} as const;
const { $schema: _, ...PROBLEM_SCHEMA } = z.toJSONSchema(Problem, { target: 'draft-2020-12' });

/** Any operation may end in a problem; to say so in each route would be one line a hundred times. */
const PROBLEM = {
  description: 'What went wrong, and what to do about it (RFC 9457).',
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
};
/** For routes whose answer has no schema. */
const DONE = { 200: { type: 'null', description: 'Done.' } };

/** Adds `GET /openapi.json`. What is to be in it is added in a scope of its own, after this. */
export function openapiRoutes(app: App): void {
  app.register(swagger, {
    openapi: {
      ...DOCUMENT,
      tags: [...DOCUMENT.tags],
      components: { ...DOCUMENT.components, schemas: { Problem: PROBLEM_SCHEMA as object } },
    },
    transform: (route) => {
      const { schema, url } = jsonSchemaTransform(route);
      const described = { ...schema, response: { ...(schema?.response ?? DONE), default: PROBLEM } };
      return { url, schema: OWNERS.test(url) ? { ...described, security: [{ owner: [] }] } : described };
    },
  });
  app.register(async (scope) => {
    scope.get('/openapi.json', { schema: { hide: true } }, (_request, reply) => reply.send(app.swagger()));
  });
}
