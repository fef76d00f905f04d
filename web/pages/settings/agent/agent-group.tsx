/** The agent's personality, with what it would answer beside it. */
import { useApp } from '#web/app.tsx';
import type { Form } from '#web/state/form.ts';
import { AGENT_FLAGS, type AgentDraft, createAgentForm, TONES } from '#web/state/settings-agent.ts';
import { Radios, TextArea, TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import { SettingsGroup } from '../settings-group.tsx';
import './agent.css';
import { Boxes } from './agent-boxes.tsx';
import { AgentPreview } from './agent-preview.tsx';

const { agent } = words.settings;

export function AgentGroup() {
  const app = useApp();
  const form = app.keep('settings-agent', () => createAgentForm(app));
  return (
    <SettingsGroup title={words.settings.groups.agent} intro={agent.intro} form={form}>
      <div class="agent">
        <AgentPreview form={form} />
        <div class="agent-fields">
          <Identity form={form} />
          <Tone form={form} />
          <Flags form={form} part="capabilities" />
          <Flags form={form} part="returning" />
          <Boundaries form={form} />
          <Instructions form={form} />
        </div>
      </div>
    </SettingsGroup>
  );
}

type Part = { readonly form: Form<AgentDraft> };

function Identity({ form }: Part) {
  return (
    <fieldset class="card">
      <legend class="agent-legend">
        <h2>{agent.parts.identity}</h2>
      </legend>
      <TextField
        label={agent.name}
        hint={agent.nameHint}
        error={form.errors.value.agent_name}
        value={form.draft.value.agent_name}
        onValue={(typed) => form.set('agent_name', typed)}
      />
      <Boxes form={form} flags={AGENT_FLAGS.identity} />
    </fieldset>
  );
}

function Tone({ form }: Part) {
  const options = TONES.map((value) => ({ value, ...agent.tones[value] }));
  return (
    <div class="card agent-tone">
      <Radios label={agent.parts.tone} value={form.draft.value.tone} options={options} onValue={(tone) => form.set('tone', tone)} />
    </div>
  );
}

function Flags({ form, part }: Part & { readonly part: 'capabilities' | 'returning' }) {
  return (
    <fieldset class="card">
      <legend class="agent-legend">
        <h2>{agent.parts[part]}</h2>
      </legend>
      <Boxes form={form} flags={AGENT_FLAGS[part]} />
    </fieldset>
  );
}

function Boundaries({ form }: Part) {
  const { pricing_info: pricing, share_pricing: isShared } = form.draft.value;
  return (
    <fieldset class="card">
      <legend class="agent-legend">
        <h2>{agent.parts.boundaries}</h2>
      </legend>
      <Boxes form={form} flags={AGENT_FLAGS.boundaries} />
      {isShared && (
        <TextArea
          label={agent.pricing}
          hint={agent.pricingHint}
          error={form.errors.value.pricing_info}
          rows={2}
          value={pricing}
          onValue={(typed) => form.set('pricing_info', typed)}
        />
      )}
    </fieldset>
  );
}

function Instructions({ form }: Part) {
  return (
    <div class="card">
      <TextArea
        label={agent.instructions}
        hint={agent.instructionsHint}
        error={form.errors.value.custom_instructions}
        rows={4}
        value={form.draft.value.custom_instructions}
        onValue={(typed) => form.set('custom_instructions', typed)}
      />
    </div>
  );
}
