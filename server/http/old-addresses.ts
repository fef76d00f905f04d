/** Addresses under which owners look for the app. */
import type { App } from './http.ts';

/** `GET /admin` and `GET /inbox` lead to the app. */
export function oldAddressRoutes(scope: App): void {
  for (const address of ['/admin', '/inbox']) {
    const schema = { summary: 'Leads to the app', tags: ['public'] };
    scope.get(address, { schema }, (_request, reply) => reply.redirect('/app', 308));
  }
}
