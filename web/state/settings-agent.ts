/** How the agent speaks and what it may do: the group of its personality. */
import type { Settings } from '#contract/settings.ts';
import type { Form } from './form.ts';
import { createSettingsForm, type SettingsApp } from './settings.ts';

/** As the server has it, but a name is a text, empty for none. */
export type AgentDraft = Omit<Settings['ai_preferences'], 'agent_name'> & { readonly agent_name: string };
export type AgentFlag = { [K in keyof AgentDraft]: AgentDraft[K] extends boolean ? K : never }[keyof AgentDraft];

export const TONES = ['professional', 'friendly', 'casual'] as const satisfies readonly AgentDraft['tone'][];

/** What the agent may do, is allowed to know, and keeps to, in the order it is asked. */
export const AGENT_FLAGS = {
  identity: ['disclose_ai', 'speak_as_business'],
  capabilities: ['can_book', 'can_cancel', 'can_reschedule', 'can_answer_questions'],
  returning: ['greet_by_name', 'remember_preferences'],
  boundaries: ['booking_only', 'share_pricing'],
} as const satisfies Record<string, readonly AgentFlag[]>;

export function createAgentForm(app: SettingsApp): Form<AgentDraft> {
  return createSettingsForm(
    app,
    ({ ai_preferences: { agent_name, ...rest } }) => ({ ...rest, agent_name: agent_name ?? '' }),
    (draft) => ({ ai_preferences: preferencesIn(draft) }),
    { prefix: 'ai_preferences' },
  );
}

/** What is typed, as the server reads it. */
export function preferencesIn(draft: AgentDraft): Settings['ai_preferences'] {
  return { ...draft, agent_name: draft.agent_name.trim() || null };
}
