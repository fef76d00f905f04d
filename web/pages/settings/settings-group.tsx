/**
 * What every group of the settings has around it: the title and the way back; and where it is a form, the bar that saves it,
 * what went wrong, the focus on the first wrong field, and the question before unsaved changes are left.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import type { Form } from '#web/state/form.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { AskBeforeLeaving } from './ask-before-leaving.tsx';
import { SaveBar } from './save-bar.tsx';
import { rememberGroup } from './settings-list.tsx';
import { useIsWide } from './wide.ts';

/** What of a form is the same for every group. */
export type SavedTogether = Pick<Form<object>, 'isDirty' | 'isSaving' | 'errors' | 'failure' | 'save' | 'reset'>;

export type SettingsGroupProps = {
  readonly title: string;
  /** What this group is for, in a sentence. */
  readonly intro?: string;
  /** What is saved here; without one nothing is. */
  readonly form?: SavedTogether;
  /** Instead of "Saved". */
  readonly savedWords?: string;
  readonly children: ComponentChildren;
};

export function SettingsGroup({ title, intro, form, savedWords, children }: SettingsGroupProps) {
  const heading = useHeading();
  return (
    <section class="settings-group" aria-labelledby="settings-heading">
      <header class="settings-head">
        <a class="icon-button settings-back" href={addressOf({ page: 'settings' })} aria-label={words.settings.backToList}>
          <Icon name="back" />
        </a>
        <h1 id="settings-heading" tabIndex={-1} ref={heading}>
          {title}
        </h1>
      </header>
      {intro !== undefined && <p class="soft">{intro}</p>}
      {form ? (
        <Saved form={form} savedWords={savedWords} onSaved={() => heading.current?.focus()}>
          {children}
        </Saved>
      ) : (
        children
      )}
    </section>
  );
}

/** On a phone the group covers the list: the focus goes with it. On a desk it stays in the list. */
function useHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  const isWide = useIsWide();
  const { part } = useApp().places.place.value;
  useEffect(() => {
    if (!isWide) heading.current?.focus();
    rememberGroup(part);
  }, []);
  return heading;
}

type SavedProps = {
  readonly form: SavedTogether;
  readonly savedWords: string | undefined;
  /** Saved from the bar, which is gone now. */
  onSaved(): void;
  readonly children: ComponentChildren;
};

function Saved({ form, savedWords = words.settings.saved, onSaved, children }: SavedProps) {
  const { toasts } = useApp();
  const element = useRef<HTMLFormElement>(null);
  // Refused for fields that are not on this page: their words are shown as a whole.
  const [fieldless, setFieldless] = useState<readonly string[]>([]);
  const save = async () => {
    setFieldless([]);
    // Asked before: the bar is gone once it is saved.
    const isInBar = element.current?.querySelector('.save-bar')?.contains(document.activeElement) ?? false;
    try {
      const isSaved = await form.save();
      if (isSaved) {
        toasts.say(savedWords);
        if (isInBar) onSaved();
      } else requestAnimationFrame(() => setFieldless(focusFirstWrong(element.current) ? [] : Object.values(form.errors.value)));
      return isSaved;
    } catch (error) {
      toasts.complain(error);
      return false;
    }
  };
  const failure = form.failure.value ?? (form.isDirty.value && fieldless.length > 0 ? fieldless.join(' ') : undefined);
  const submit = (event: Event) => {
    event.preventDefault();
    save().catch(() => undefined);
  };
  return (
    <form class="settings-form" noValidate ref={element} onSubmit={submit}>
      {failure !== undefined && (
        <Banner tone="bad" role="alert">
          {failure}
        </Banner>
      )}
      {children}
      <SaveBar form={form} onDiscarded={onSaved} />
      <AskBeforeLeaving form={form} save={save} />
    </form>
  );
}

/** Moves the focus to the first field that says it is wrong; false when none does. */
export function focusFirstWrong(form: HTMLFormElement | null): boolean {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  wrong?.focus();
  wrong?.scrollIntoView({ block: 'center' });
  return wrong !== null && wrong !== undefined;
}
