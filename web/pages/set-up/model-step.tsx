import { addressOf } from '#web/place.ts';
import type { SetUp } from '#web/state/set-up.ts';
import { LinkButton } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import { InForce } from '../settings/model/in-force.tsx';
import { StepForm } from './step-form.tsx';

/** Who reads the texts. It works as it is; who wants another model is led to its settings. */
export function ModelStep({ setUp }: { readonly setUp: SetUp }) {
  return (
    <StepForm setUp={setUp}>
      <InForce />
      <p>{words.setUp.model.automatic}</p>
      <div>
        <LinkButton icon="gear" href={addressOf({ page: 'settings', part: 'model' })}>
          {words.setUp.model.change}
        </LinkButton>
      </div>
    </StepForm>
  );
}
