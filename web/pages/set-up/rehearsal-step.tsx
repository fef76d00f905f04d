import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import type { SetUp } from '#web/state/set-up.ts';
import { createTrial } from '#web/state/trial.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { StepForm } from './step-form.tsx';
import { TrialTalk } from './trial-talk.tsx';

const said = words.setUp.rehearsal;

/** The agent is texted as by a customer; where the simulator is off, because the number is live, it says how to try it then. */
export function RehearsalStep({ setUp }: { readonly setUp: SetUp }) {
  const { keep, server, status } = useApp();
  const trial = keep('set-up-trial', () => createTrial(server));
  const hasSimulator = status.value.value?.has_simulator;
  return (
    <StepForm setUp={setUp}>
      {hasSimulator === false && (
        <Banner
          action={
            <LinkButton look="plain" href={addressOf({ page: 'settings', part: 'agent' })}>
              {said.toAgent}
            </LinkButton>
          }
        >
          {said.isLive}
        </Banner>
      )}
      {hasSimulator && <TrialTalk trial={trial} />}
    </StepForm>
  );
}
