import { useRef } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { BlockedList } from '#web/state/blocked.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import '../more.css';

const said = words.settingsMore.blocked;

/** One more number. The server reads it as it is written. */
export function BlockNumber({ blocked }: { readonly blocked: BlockedList }) {
  const { toasts } = useApp();
  const element = useRef<HTMLFormElement>(null);
  const { form } = blocked;
  const { phone, reason } = form.draft.value;
  const errors = form.errors.value;
  const block = async () => {
    try {
      if (await form.save()) toasts.say(said.blocked(phone.trim()));
      requestAnimationFrame(() => element.current?.querySelector('input')?.focus());
    } catch (error) {
      toasts.complain(error);
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    block().catch(() => undefined);
  };
  return (
    <form class="card stack" noValidate ref={element} onSubmit={submit} aria-labelledby="block-number">
      <h2 id="block-number">{said.add}</h2>
      {form.failure.value !== undefined && (
        <Banner tone="bad" role="alert">
          {form.failure.value}
        </Banner>
      )}
      <div class="pair">
        <TextField
          label={said.phone}
          hint={said.phoneHint}
          error={errors.phone}
          type="tel"
          autocomplete="off"
          value={phone}
          onValue={(typed) => form.set('phone', typed)}
        />
        <TextField
          label={said.reason}
          hint={said.reasonHint}
          error={errors.reason}
          maxLength={300}
          autocomplete="off"
          value={reason}
          onValue={(typed) => form.set('reason', typed)}
        />
      </div>
      <div>
        <Button type="submit" icon="block" isBusy={form.isSaving.value}>
          {said.block}
        </Button>
      </div>
    </form>
  );
}
