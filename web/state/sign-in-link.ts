/** Signing in by a link: `/app#token=…` from the server's first start, `/app#code=…` from a text. */
import type { Window_ } from '../place.ts';
import type { App } from './app.ts';
import { findSignIn } from './session.ts';

/** Takes the secret out of the address at once, then signs in with it. A link that is used up leaves a complaint. */
export async function signInByLink(
  app: Pick<App, 'server' | 'session' | 'toasts'>,
  { location, history }: Pick<Window_, 'location' | 'history'>,
): Promise<void> {
  const found = findSignIn(location.hash);
  if (!found) return;
  history.replaceState(null, '', location.pathname);
  try {
    const { token } = 'token' in found ? found : await app.server.post<{ token: string }>('/api/sign-in', found);
    app.session.signIn(token);
  } catch (error) {
    app.toasts.complain(error);
  }
}
