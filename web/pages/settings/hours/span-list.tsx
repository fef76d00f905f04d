/** The hours of one day, weekly or special: spans with a field for either end, and one more. */
import type { ComponentChildren } from 'preact';
import type { SpanDraft } from '#web/state/hours-draft.ts';
import { spanOf } from '#web/state/hours-draft.ts';
import { isNight } from '#web/state/hours-faults.ts';
import { showSpan } from '#web/state/hours-lines.ts';
import { type HoursForm, nextSpan } from '#web/state/settings-hours.ts';
import { Button, IconButton } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import { SpanFields } from './span-fields.tsx';

const { hours: says } = words.settings;

export type SpanListParts = {
  readonly form: HoursForm;
  /** Where its faults stand, `mon`. */
  readonly path: string;
  /** The day as it is called. */
  readonly name: string;
  readonly spans: readonly SpanDraft[];
  onSpans(spans: readonly SpanDraft[]): void;
  /** Beside the button that adds one. */
  readonly action?: ComponentChildren;
};

export function SpanList({ form, path, name, spans, onSpans, action }: SpanListParts) {
  const whole = form.faults.value[path];
  return (
    <div class="hours-spans">
      {spans.map((span, i) => (
        <div key={i} class="hours-span">
          <SpanFields
            form={form}
            path={`${path}.${i}`}
            labels={{ start: says.from(name, i + 1), end: says.until(name, i + 1) }}
            span={span}
            onSpan={(changed) => onSpans(spans.with(i, changed))}
          />
          <IconButton
            icon="trash"
            label={says.removeSpan(name, isTyped(span) ? showSpan(spanOf(span)) : String(i + 1))}
            onClick={() => onSpans(spans.toSpliced(i, 1))}
          />
          {noteOn(span) !== undefined && <p class="hint hours-note">{noteOn(span)}</p>}
        </div>
      ))}
      {whole !== undefined && <p class="error">{whole}</p>}
      <div class="row hours-more">
        <Button look="plain" icon="plus" aria-label={says.addSpanTo(name)} onClick={() => onSpans([...spans, nextSpan(spans)])}>
          {says.addSpan}
        </Button>
        {action}
      </div>
    </div>
  );
}

function isTyped({ start, end }: SpanDraft): boolean {
  return start !== '' && end !== '';
}

function noteOn(span: SpanDraft): string | undefined {
  if (isNight(span)) return says.nextDay;
  return span.end === '00:00' ? says.untilMidnight : undefined;
}
