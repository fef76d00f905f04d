/** A text as a customer might write it, and what the agent would answer with what is typed here, saved or not. */
import { useEffect } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { Form } from '#web/state/form.ts';
import { createRehearsal, type Rehearsal } from '#web/state/rehearsal.ts';
import { type AgentDraft, preferencesIn } from '#web/state/settings-agent.ts';
import { TextField } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Said } from '#web/ui/said.tsx';
import { Segmented } from '#web/ui/segmented.tsx';
import { words } from '#web/words/words.ts';

const { preview } = words.settings.agent;

export function AgentPreview({ form }: { readonly form: Form<AgentDraft> }) {
  const app = useApp();
  const rehearsal = app.keep('settings-rehearsal', () => createRehearsal(app.server, { message: preview.samples[0] ?? '' }));
  const draft = form.draft.value;
  useEffect(() => {
    rehearsal.behave(preferencesIn(draft));
  }, [draft]);
  useEffect(() => () => rehearsal.stop(), []);
  return (
    <section class="card preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{preview.title}</h2>
      <Segmented
        label={preview.who}
        value={rehearsal.customer.value}
        options={[
          { value: 'new', label: preview.customers.new },
          { value: 'returning', label: preview.customers.returning },
        ]}
        onValue={rehearsal.comeAs}
      />
      <Talk rehearsal={rehearsal} />
      <TextField
        label={preview.label}
        placeholder={preview.placeholder}
        value={rehearsal.message.value}
        maxLength={MESSAGE_CHARS_MAX}
        onValue={rehearsal.write}
        onKeyDown={(event) => {
          // Trying a text out is not saving the form around it.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <ul class="preview-samples" aria-label={preview.samplesLabel}>
        {preview.samples.map((sample) => (
          <li key={sample}>
            <button type="button" class="preview-sample" onClick={() => rehearsal.write(sample)}>
              {sample}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MESSAGE_CHARS_MAX = 1_000;

function Talk({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const message = rehearsal.message.value.trim();
  const answer = rehearsal.answer.value;
  const failure = rehearsal.failure.value;
  return (
    <div class="preview-talk">
      {message !== '' && <Said from="customer" who={preview.customer} text={message} />}
      <div class="preview-answer" role="status" aria-busy={rehearsal.isAsking.value}>
        {failure !== undefined ? (
          <p class="error">{preview.failed(failure)}</p>
        ) : (
          answer && <Answer answer={answer} isAsking={rehearsal.isAsking.value} />
        )}
        {!answer && failure === undefined && <p class="soft small">{rehearsal.isAsking.value ? words.common.loading : preview.nothing}</p>}
      </div>
    </div>
  );
}

function Answer({ answer, isAsking }: { readonly answer: NonNullable<Rehearsal['answer']['value']>; readonly isAsking: boolean }) {
  const { reply, segments, silent_because: silence, read_by: reader, hands_over: isYours } = answer;
  return (
    <>
      {reply === null ? (
        <p class="preview-silent soft">
          <Icon name="pause" size={16} />
          {preview.silent(silence ?? '')}
        </p>
      ) : (
        <Said from="agent" who={preview.agent} text={reply} />
      )}
      {isYours && <p class="small">{preview.handsOver}</p>}
      <p class="preview-facts soft small">{isAsking ? preview.asking : preview.facts(reader, segments)}</p>
    </>
  );
}
