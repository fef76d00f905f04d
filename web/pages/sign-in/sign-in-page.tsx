/** The page before all others. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Status } from '#contract/status.ts';
import { useApp } from '#web/app.tsx';
import { CallError, createServer } from '#web/call.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

/** Tries the token before it is kept, so that a wrong one is said here and not later. */
export function SignInPage() {
  const { session, platform } = useApp();
  const token = useSignal('');
  const error = useSignal<string | undefined>(undefined);
  const isBusy = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus({ preventScroll: true }), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    const given = token.value.trim();
    const server = createServer({ fetch: platform.fetch, token: () => given, onRefused: () => undefined, words: words.failures });
    isBusy.value = true;
    try {
      await server.get<Status>('/api/admin/status');
      session.signIn(given);
    } catch (cause) {
      error.value =
        cause instanceof CallError && cause.status === 401 ? words.signIn.wrong : String(cause instanceof Error ? cause.message : cause);
      isBusy.value = false;
      form.current?.querySelector('input')?.focus();
    }
  };
  return (
    <main class="sign-in">
      <p class="sign-in-brand">
        <img src="/app/icons/icon.svg" alt="" width={48} height={48} />
        <span>phonebook</span>
      </p>
      <h1>{words.signIn.title}</h1>
      {session.wasRefused.value && (
        <Banner tone="warn" role="status">
          {words.signIn.refused}
        </Banner>
      )}
      <p class="soft">{words.signIn.explain}</p>
      <form class="stack" ref={form} onSubmit={submit}>
        <TextField
          label={words.signIn.token}
          type="password"
          autocomplete="current-password"
          value={token.value}
          error={error.value}
          onValue={(value) => {
            token.value = value;
            error.value = undefined;
          }}
        />
        <Button look="primary" type="submit" isBusy={isBusy.value} isWide>
          {words.signIn.signIn}
        </Button>
      </form>
    </main>
  );
}
