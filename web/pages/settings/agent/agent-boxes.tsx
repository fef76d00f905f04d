/** What the agent may do, one checkbox each. */
import type { Form } from '#web/state/form.ts';
import type { AgentDraft, AgentFlag } from '#web/state/settings-agent.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { words } from '#web/words/words.ts';

const { agent } = words.settings;

export function Boxes({ form, flags }: { readonly form: Form<AgentDraft>; readonly flags: readonly AgentFlag[] }) {
  return (
    <div>
      {flags.map((flag) => (
        <Checkbox
          key={flag}
          label={agent.flags[flag].label}
          hint={agent.flags[flag].hint}
          checked={form.draft.value[flag]}
          onValue={(checked) => form.set(flag, checked)}
        />
      ))}
    </div>
  );
}
