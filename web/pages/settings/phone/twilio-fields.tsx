import { useApp } from '#web/app.tsx';
import type { TwilioAccount } from '#web/state/twilio-account.ts';
import { TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import { SecretField } from '../secret-field.tsx';

const said = words.settingsMore.phone;
const TOKEN_WORDS = {
  label: said.token,
  newLabel: said.newToken,
  hint: said.tokenHint,
  saved: said.tokenSaved,
  replace: said.replaceToken,
  keep: said.keepToken,
};

/** The three parts of an account, each with what is wrong with it. The set-up shows them too. */
export function TwilioFields({ account }: { readonly account: TwilioAccount }) {
  const { settings } = useApp();
  const { form } = account;
  const draft = form.draft.value;
  const errors = form.errors.value;
  return (
    <>
      <TextField
        label={said.sid}
        hint={said.sidHint}
        error={errors.twilio_account_sid}
        autocomplete="off"
        value={draft.twilio_account_sid}
        onValue={(sid) => form.set('twilio_account_sid', sid)}
      />
      <SecretField
        words={TOKEN_WORDS}
        saved={settings.value.value?.twilio_auth_token ?? null}
        draft={draft.twilio_auth_token}
        onDraft={(token) => form.set('twilio_auth_token', token ?? undefined)}
        error={errors.twilio_auth_token}
      />
      <TextField
        label={said.phone}
        hint={said.phoneHint}
        error={errors.twilio_phone_number}
        type="tel"
        autocomplete="off"
        value={draft.twilio_phone_number}
        onValue={(phone) => form.set('twilio_phone_number', phone)}
      />
    </>
  );
}
