import { useApp } from '#web/app.tsx';
import { nameOfProvider, showMs } from '#web/state/model-choice.ts';
import { Pill } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

const said = words.settingsMore.model;
const TONES = { ok: 'good', failing: 'warn', off: 'bad' } as const;

/** Who reads the texts at this moment. Nothing before that is known. */
export function InForce() {
  const model = useApp().status.value.value?.model;
  if (!model) return null;
  return (
    <section class="card stack" aria-label={said.inForce}>
      <div class="spread model-now">
        <div>
          <p class="soft small">{said.inForce}</p>
          <h2>{[nameOfProvider(model.provider), model.model].filter(Boolean).join(', ')}</h2>
        </div>
        <Pill tone={TONES[model.state]}>{said.states[model.state]}</Pill>
      </div>
      {model.latency_ms !== null && <p class="soft small">{said.lastAnswer(showMs(model.latency_ms))}</p>}
      {model.state === 'off' && <p class="small">{said.offMeans}</p>}
      {model.last_error !== null && model.state !== 'ok' && (
        <p class="small">
          {said.lastError}: {model.last_error}
        </p>
      )}
    </section>
  );
}
