import { addressOf } from '#web/place.ts';
import type { Step } from '#web/state/set-up.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';

const said = words.setUp;

type ProgressProps = { readonly steps: readonly Step[]; readonly current: Step; readonly done: ReadonlySet<Step> };

/** Where we are among the steps; each can be gone to. */
export function Progress({ steps, current, done }: ProgressProps) {
  return (
    <nav aria-label={said.steps} class="set-up-progress">
      <p class="soft small">{said.progress(steps.indexOf(current) + 1, steps.length)}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <a
              href={addressOf({ page: 'set-up', part: step })}
              aria-current={step === current ? 'step' : undefined}
              title={said.names[step]}
            >
              <span class="set-up-mark">{done.has(step) && <Icon name="check" size={14} />}</span>
              <span class="set-up-name">
                {said.names[step]}
                {done.has(step) && <span class="only-read">, {said.isDone}</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
