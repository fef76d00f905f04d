/** From nothing to an agent that answers, a step at a time. Every step is saved for itself; all of them are in the settings too. */
import type { ComponentType } from 'preact';
import { useApp } from '#web/app.tsx';
import { createSetUp, type SetUp, STEPS, type Step } from '#web/state/set-up.ts';
import { Failed, Skeleton } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { BusinessStep } from './business-step.tsx';
import { HoursStep } from './hours-step.tsx';
import { ModelStep } from './model-step.tsx';
import { PhoneStep } from './phone-step.tsx';
import { Progress } from './progress.tsx';
import { RehearsalStep } from './rehearsal-step.tsx';
import { ServicesStep } from './services-step.tsx';
import '../settings/settings.css';
import './set-up.css';

const PAGES: Readonly<Record<Step, ComponentType<{ readonly setUp: SetUp }>>> = {
  business: BusinessStep,
  hours: HoursStep,
  services: ServicesStep,
  phone: PhoneStep,
  model: ModelStep,
  rehearsal: RehearsalStep,
};

export function SetUpPage() {
  const app = useApp();
  const setUp = app.keep('set-up', () => createSetUp(app));
  const { settings } = app;
  const error = settings.error.value;
  if (!settings.value.value) {
    return (
      <div class="page">
        <h1>{words.setUp.title}</h1>
        {error ? (
          <Failed message={error.message} retryLabel={words.common.tryAgain} onRetry={() => settings.load()} />
        ) : (
          <Skeleton rows={6} label={words.common.loading} />
        )}
      </div>
    );
  }
  const step = setUp.step.value;
  const Shown = PAGES[step];
  return (
    <div class="page set-up">
      <Progress steps={STEPS} current={step} done={setUp.done.value} />
      <Shown key={step} setUp={setUp} />
    </div>
  );
}
