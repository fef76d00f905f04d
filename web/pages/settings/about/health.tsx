import type { Status } from '#contract/status.ts';
import { useApp } from '#web/app.tsx';
import { showClock, showMoment } from '#web/state/dates.ts';
import type { Loaded } from '#web/state/loaded.ts';
import { nameOfProvider } from '#web/state/model-choice.ts';
import { Button } from '#web/ui/button.tsx';
import { Pill, Skeleton } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { type Fact, Facts } from '../facts.tsx';

const said = words.settingsMore.about;
const MODEL_TONES = { ok: 'good', failing: 'warn', off: 'bad' } as const;

/** Whether the server can do its work, and each part of it. */
export function Health({ ready, onAgain }: { readonly ready: Loaded<object>; onAgain(): void }) {
  const { status, zone } = useApp();
  const error = ready.error.value;
  const known = status.value.value;
  return (
    <section class="card stack" aria-labelledby="health">
      <div class="spread about-head">
        <h2 id="health">{said.health}</h2>
        <span role="status">
          {error ? <Pill tone="bad">{said.notReady}</Pill> : ready.value.value && <Pill tone="good">{said.ready}</Pill>}
        </span>
      </div>
      {error && <p class="small error">{error.message}</p>}
      {known ? <Parts known={known} /> : !status.error.value && <Skeleton rows={4} label={words.common.loading} />}
      {!known && status.error.value && <p class="small error">{status.error.value.message}</p>}
      <div class="spread about-head">
        <p class="soft small figures">{known && said.checkedAt(showClock(Date.parse(known.now), zone.value))}</p>
        <Button icon="repeat" isBusy={ready.isLoading.value || status.isLoading.value} onClick={onAgain}>
          {said.again}
        </Button>
      </div>
    </section>
  );
}

function Parts({ known }: { readonly known: Status }) {
  const { now, zone } = useApp();
  const { model, paused, paused_since: pausedSince, oldest_waiting_at: waiting, unanswered_count: unanswered } = known;
  const when = (at: string) => showMoment(Date.parse(at), now.value, zone.value);
  const facts: readonly Fact[] = [
    {
      name: said.agent,
      value: paused ? (
        <Pill tone="warn">{said.paused(pausedSince === null ? '' : when(pausedSince))}</Pill>
      ) : (
        <Pill tone="good">{said.answering}</Pill>
      ),
    },
    {
      name: said.unanswered,
      value:
        waiting === null || unanswered === 0 ? (
          said.noneUnanswered
        ) : (
          <Pill tone="warn">{said.waitingSince(unanswered, when(waiting))}</Pill>
        ),
    },
    {
      name: said.twilio,
      value: <Pill tone={known.twilio_configured ? 'good' : 'warn'}>{known.twilio_configured ? said.connected : said.notConnected}</Pill>,
    },
    {
      name: said.model,
      value: <Pill tone={MODEL_TONES[model.state]}>{[nameOfProvider(model.provider), model.model].filter(Boolean).join(', ')}</Pill>,
    },
    { name: said.texts, value: known.messages_this_hour.toLocaleString() },
  ];
  return <Facts facts={facts} />;
}
