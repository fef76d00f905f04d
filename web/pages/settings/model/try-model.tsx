import type { LlmTest } from '#contract/llm.ts';
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { showDayShort, showMinutes } from '#web/state/dates.ts';
import { type ModelChoice, showMs } from '#web/state/model-choice.ts';
import { Button } from '#web/ui/button.tsx';
import { TextArea } from '#web/ui/field.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { Facts } from '../facts.tsx';
import { Fold } from '../fold.tsx';

const said = words.settingsMore.model;

/** One text, read by the choice as it stands, saved or not. */
export function TryModel({ choice }: { readonly choice: ModelChoice }) {
  const trial = choice.trial.value;
  return (
    <section class="card stack" aria-labelledby="try-model">
      <h2 id="try-model">{said.test}</h2>
      <p class="soft small">{said.testLead}</p>
      <TextArea
        label={said.sample}
        placeholder={said.samplePlaceholder}
        rows={2}
        maxLength={1000}
        value={choice.sample.value}
        onValue={choice.write}
      />
      <div>
        <Button isBusy={trial.state === 'running'} onClick={choice.test}>
          {trial.state === 'running' ? said.running : said.run}
        </Button>
      </div>
      <div role="status" class="stack">
        {trial.state === 'failed' && <Banner tone="bad">{trial.message}</Banner>}
        {trial.state === 'done' && <Result result={trial.result} />}
      </div>
    </section>
  );
}

function Result({ result }: { readonly result: LlmTest }) {
  return (
    <>
      {result.ok ? (
        <Banner tone="good" icon="check">
          {said.tookMs(showMs(result.latency_ms))}
        </Banner>
      ) : (
        <Banner tone="bad">
          {said.notUnderstood}. {result.error}
        </Banner>
      )}
      {result.parsed && <Understood parsed={result.parsed} />}
      {result.answer !== null && (
        <Fold label={said.raw}>
          <pre class="model-raw">{result.answer}</pre>
        </Fold>
      )}
    </>
  );
}

function Understood({ parsed }: { readonly parsed: NonNullable<LlmTest['parsed']> }) {
  const { now, zone } = useApp();
  const today = dayOf(now.value, zone.value);
  const facts = [
    { name: said.intent, value: said.intents[parsed.intent] ?? parsed.intent },
    { name: said.customerName, value: parsed.customer_name },
    { name: said.days, value: parsed.days.map((day) => showDayShort(day, today)).join(', ') },
    { name: said.times, value: parsed.times.join(', ') },
    { name: said.duration, value: parsed.duration_minutes === null ? '' : showMinutes(parsed.duration_minutes) },
  ];
  return (
    <div>
      <h3>{said.understood}</h3>
      <Facts facts={facts.map(({ name, value }) => ({ name, value: value || <span class="soft">{said.nothing}</span> }))} />
    </div>
  );
}
