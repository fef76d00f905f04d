/** What the owner writes down about a customer: name, language, notes. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { listLanguages } from '#web/state/countries.ts';
import type { Customer } from '#web/state/customers-one.ts';
import { Button } from '#web/ui/button.tsx';
import { Select, TextArea, TextField } from '#web/ui/field.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.customers;
const NAME_MAX = 100;
const NOTES_MAX = 5_000;

export function CustomerDetails({ customer: { form } }: { readonly customer: Customer }) {
  const box = useRef<HTMLFormElement>(null);
  const { isSaved, save } = useSaving(form, box);
  const { draft, errors, failure, set } = form;
  const { name, language, notes } = draft.value;
  const languages = useMemo(() => [{ value: '', label: SAY.languageUnset }, ...listLanguages(language || 'en')], [language]);
  return (
    <section class="card" aria-label={SAY.details}>
      <form
        class="stack"
        ref={box}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <h3>{SAY.details}</h3>
        <TextArea
          label={SAY.notes}
          hint={SAY.notesHint}
          error={errors.value.notes}
          rows={3}
          maxLength={NOTES_MAX}
          value={notes}
          onValue={(typed) => set('notes', typed)}
        />
        <TextField
          label={SAY.name}
          hint={SAY.nameHint}
          error={errors.value.name}
          autocomplete="off"
          maxLength={NAME_MAX}
          value={name}
          onValue={(typed) => set('name', typed)}
        />
        <Select
          label={SAY.language}
          error={errors.value.language}
          value={language}
          options={languages}
          onValue={(chosen) => set('language', chosen)}
        />
        {failure.value !== undefined && (
          <Banner tone="bad" role="alert">
            {failure.value}
          </Banner>
        )}
        <div class="spread">
          <p role="status" class="soft small">
            {form.isDirty.value ? SAY.unsaved : isSaved && SAY.saved}
          </p>
          {form.isDirty.value && (
            <div class="row">
              <Button look="plain" onClick={form.reset}>
                {SAY.discard}
              </Button>
              <Button look="primary" type="submit" isBusy={form.isSaving.value}>
                {words.common.save}
              </Button>
            </div>
          )}
        </div>
      </form>
    </section>
  );
}

/** `isSaved`: here and since then nothing was typed. Said in place, since over other pages this is a sheet. */
function useSaving(form: Customer['form'], box: { readonly current: HTMLElement | null }): { readonly isSaved: boolean; save(): void } {
  const { toasts } = useApp();
  const [isSaved, setSaved] = useState(false);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  const save = async () => {
    if (form.isSaving.peek()) return;
    const isDone = await form.save();
    setSaved(isDone);
    if (!isDone) setRefusals((count) => count + 1);
    // The button goes with what there was to save.
    else box.current?.querySelector<HTMLElement>('textarea')?.focus({ preventScroll: true });
  };
  return {
    isSaved,
    save: () => {
      save().catch(toasts.complain);
    },
  };
}
