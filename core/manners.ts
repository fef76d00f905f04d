/** How the agent is to behave, as the HTTP contract writes it (`ai_preferences`), and as a language model is told of it. */
import { DEFAULT_BUSINESS, type Manners } from './business.ts';
import type { Problem } from './business-checks.ts';

/** The contract's shape. */
export type AiPreferences = {
  readonly agent_name: string | null;
  readonly disclose_ai: boolean;
  readonly speak_as_business: boolean;
  readonly tone: Manners['tone'];
  readonly can_book: boolean;
  readonly can_cancel: boolean;
  readonly can_reschedule: boolean;
  readonly can_answer_questions: boolean;
  readonly greet_by_name: boolean;
  readonly remember_preferences: boolean;
  readonly booking_only: boolean;
  readonly share_pricing: boolean;
  readonly pricing_info: string;
  readonly custom_instructions: string;
};

export type MannersReading =
  | { readonly manners: Manners; readonly problems: readonly [] }
  | { readonly manners: undefined; readonly problems: readonly Problem[] };

const DEFAULTS = DEFAULT_BUSINESS.manners;
const TONES: readonly Manners['tone'][] = ['professional', 'friendly', 'casual'];

/** How our words for a yes or no and the contract's go together. */
const FLAGS = {
  disclose_ai: 'disclosesAi',
  speak_as_business: 'speaksAsBusiness',
  can_book: 'mayBook',
  can_cancel: 'mayCancel',
  can_reschedule: 'mayReschedule',
  can_answer_questions: 'mayAnswerQuestions',
  greet_by_name: 'greetsByName',
  remember_preferences: 'remembersPreferences',
  booking_only: 'bookingOnly',
  share_pricing: 'sharesPricing',
} as const satisfies Partial<Record<keyof AiPreferences, keyof Manners>>;
const TEXTS = { pricing_info: 'pricingInfo', custom_instructions: 'customInstructions' } as const;
const NAMES: ReadonlySet<string> = new Set([...Object.keys(FLAGS), ...Object.keys(TEXTS), 'agent_name', 'tone']);
/** More wrong names than anybody reads are not told. */
const STRANGERS_MAX = 20;

/**
 * Reads manners from an object or from JSON text. What is not said stays as in `known`; `null` and an empty text are all
 * defaults. A name that is none of theirs is refused, lest a wish be lost to a slip of the pen. Never throws.
 */
export function mannersFromJson(input: unknown, known: Manners = DEFAULTS): MannersReading {
  const source = parsed(input);
  if (source === null) return { manners: DEFAULTS, problems: [] };
  if (source === undefined) return refused([{ path: 'ai_preferences', message: 'this is no JSON object' }]);
  const problems: Problem[] = [];
  problems.push(...unknownIn(source));
  const said = { ...flagsIn(source, problems), ...textsIn(source, problems), ...nameIn(source, problems), ...toneIn(source, problems) };
  return problems.length > 0 ? refused(problems) : { manners: { ...known, ...said }, problems: [] };
}

/** Manners in the contract's shape; `mannersFromJson` gives the same back. */
export function preferencesOf(manners: Manners): AiPreferences {
  return {
    agent_name: manners.agentName ?? null,
    disclose_ai: manners.disclosesAi,
    speak_as_business: manners.speaksAsBusiness,
    tone: manners.tone,
    can_book: manners.mayBook,
    can_cancel: manners.mayCancel,
    can_reschedule: manners.mayReschedule,
    can_answer_questions: manners.mayAnswerQuestions,
    greet_by_name: manners.greetsByName,
    remember_preferences: manners.remembersPreferences,
    booking_only: manners.bookingOnly,
    share_pricing: manners.sharesPricing,
    pricing_info: manners.pricingInfo,
    custom_instructions: manners.customInstructions,
  };
}

/** What a model is told of them: a line for each that is not as usual, none where all are. They bind the rules besides. */
export function mannersToPrompt(manners: Manners): readonly string[] {
  const { agentName, tone, customInstructions } = manners;
  const lines = [
    agentName !== undefined && `Your name is ${agentName}.`,
    !manners.disclosesAi && 'Do not bring up that you are automated; never claim to be a person.',
    !manners.speaksAsBusiness && 'Speak as the assistant of the business, not as the business itself.',
    tone !== DEFAULTS.tone && TONE_LINES[tone],
    !manners.mayBook && 'You cannot book appointments.',
    !manners.mayCancel && 'You cannot cancel appointments.',
    !manners.mayReschedule && 'You cannot move appointments.',
    !manners.mayAnswerQuestions && 'Do not answer general questions.',
    !manners.greetsByName && 'Do not address customers by name.',
    !manners.remembersPreferences && 'Do not refer to earlier visits.',
    manners.bookingOnly && 'Speak of appointments only; decline everything else.',
    !manners.sharesPricing && 'Do not speak of prices.',
    customInstructions.trim(),
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').map(String);
}

const TONE_LINES: Readonly<Record<Manners['tone'], string>> = {
  professional: 'Be professional and formal.',
  friendly: 'Be friendly.',
  casual: 'Be casual and relaxed.',
};

type Source = Readonly<Record<string, unknown>>;

/** Null for "nothing said", undefined for what is no object. */
function parsed(input: unknown): Source | null | undefined {
  const value = typeof input === 'string' ? fromJson(input) : input;
  if (value === null) return null;
  return typeof value === 'object' && !Array.isArray(value) ? (value as Source) : undefined;
}

function fromJson(text: string): unknown {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    // Not an object either, which is all that is asked.
    return undefined;
  }
}

function unknownIn(source: Source): readonly Problem[] {
  const strangers = Object.keys(source).filter((name) => !NAMES.has(name));
  return strangers.slice(0, STRANGERS_MAX).map((name) => ({ path: `ai_preferences.${name}`, message: 'there is no such preference' }));
}

function flagsIn(source: Source, problems: Problem[]): Partial<Manners> {
  return Object.fromEntries(
    Object.entries(FLAGS).flatMap(([name, ours]) => {
      const value = source[name];
      if (value === undefined) return [];
      if (value === null) return [[ours, DEFAULTS[ours]]];
      if (typeof value !== 'boolean') problems.push({ path: `ai_preferences.${name}`, message: 'true or false is needed' });
      return [[ours, value]];
    }),
  );
}

function textsIn(source: Source, problems: Problem[]): Partial<Manners> {
  return Object.fromEntries(
    Object.entries(TEXTS).flatMap(([name, ours]) => {
      const value = source[name];
      if (value === undefined) return [];
      if (value !== null && typeof value !== 'string') problems.push({ path: `ai_preferences.${name}`, message: 'a text is needed' });
      return [[ours, value ?? '']];
    }),
  );
}

function nameIn({ agent_name: name }: Source, problems: Problem[]): Partial<Manners> {
  if (name === undefined) return {};
  if (name === null || name === '') return { agentName: undefined };
  if (typeof name === 'string') return { agentName: name.trim() || undefined };
  problems.push({ path: 'ai_preferences.agent_name', message: 'a text is needed' });
  return {};
}

function toneIn({ tone }: Source, problems: Problem[]): Partial<Manners> {
  if (tone === undefined) return {};
  if (tone === null) return { tone: DEFAULTS.tone };
  const known = TONES.find((one) => one === tone);
  if (known) return { tone: known };
  problems.push({ path: 'ai_preferences.tone', message: `use one of ${TONES.join(', ')}` });
  return {};
}

function refused(problems: readonly Problem[]): MannersReading {
  return { manners: undefined, problems };
}
