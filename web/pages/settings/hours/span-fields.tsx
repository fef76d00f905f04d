/** From when to when. What is wrong is said once the fields are left, not while a time is half typed. */
import { useState } from 'preact/hooks';
import type { SpanDraft } from '#web/state/hours-draft.ts';
import type { HoursForm } from '#web/state/settings-hours.ts';
import { TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';

export function SpanFields({
  form,
  path,
  labels,
  span,
  onSpan,
}: {
  readonly form: HoursForm;
  readonly path: string;
  readonly labels: { readonly start: string; readonly end: string };
  readonly span: SpanDraft;
  onSpan(span: SpanDraft): void;
}) {
  // While it is typed in: what was wrong before. Undefined while it is not.
  const [known, setKnown] = useState<readonly string[] | undefined>(undefined);
  const faults = form.faults.value;
  const refused = form.errors.value;
  const errorAt = (field: keyof SpanDraft) => {
    const at = `${path}.${field}`;
    const isTold = known === undefined || known.includes(at) || refused[at] !== undefined;
    return isTold ? faults[at] : undefined;
  };
  const fields = ['start', 'end'] as const;
  return (
    <div
      class="hours-fields"
      onFocusIn={() => setKnown((before) => before ?? Object.keys(faults))}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setKnown(undefined);
      }}
    >
      {fields.map((field) => (
        <TextField
          key={field}
          label={labels[field]}
          isLabelHidden
          type="time"
          step={60}
          error={errorAt(field)}
          value={span[field]}
          onValue={(typed) => onSpan({ ...span, [field]: typed })}
        />
      ))}
      <span class="hours-to soft" aria-hidden="true">
        {words.settings.hours.to}
      </span>
    </div>
  );
}
