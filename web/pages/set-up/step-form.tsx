/** What every step has around it: its name, what it is for, and the buttons that lead on. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { Form } from '#web/state/form.ts';
import type { SetUp } from '#web/state/set-up.ts';
import { Button } from '#web/ui/button.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { focusFirstWrong } from '../settings/settings-group.tsx';

const said = words.setUp;

export type StepFormProps = {
  readonly setUp: SetUp;
  /** What is saved before it goes on; without one nothing is. */
  readonly form?: Pick<Form<object>, 'isDirty' | 'isSaving' | 'failure' | 'save'>;
  /** Saved also when nothing was typed: what must be filled in is asked for. */
  readonly isNeeded?: boolean;
  readonly children: ComponentChildren;
};

export function StepForm({ setUp, form, isNeeded = false, children }: StepFormProps) {
  const { toasts } = useApp();
  const element = useRef<HTMLFormElement>(null);
  const heading = useHeading();
  const step = setUp.step.value;
  // Read when it is pressed: leaving the last field may have changed the form just before.
  const canGoOn = async () => {
    if (form && (isNeeded || form.isDirty.value)) return form.save();
    return element.current?.querySelector('[aria-invalid="true"]') === null;
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    try {
      if (await canGoOn()) setUp.goOn();
      else requestAnimationFrame(() => focusFirstWrong(element.current));
    } catch (error) {
      toasts.complain(error);
    }
  };
  return (
    <form class="settings-form set-up-step" noValidate ref={element} onSubmit={submit}>
      <h1 tabIndex={-1} ref={heading}>
        {said.names[step]}
      </h1>
      <p class="soft">{said.intros[step]}</p>
      {form?.failure.value !== undefined && (
        <Banner tone="bad" role="alert">
          {form.failure.value}
        </Banner>
      )}
      {children}
      <div class="set-up-foot">
        {step !== 'business' && (
          <Button look="plain" icon="back" onClick={setUp.goBack}>
            {said.back}
          </Button>
        )}
        <span class="set-up-gap" />
        {step !== 'rehearsal' && <Button onClick={setUp.leave}>{said.notNow}</Button>}
        <Button look="primary" type="submit" isBusy={form?.isSaving.value ?? false}>
          {step === 'rehearsal' ? said.finish : said.goOn}
        </Button>
      </div>
    </form>
  );
}

/** A new step is read from its name on. */
function useHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
}
