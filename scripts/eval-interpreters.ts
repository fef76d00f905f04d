/** Interpreters that can be measured, by name. */
import { type Reading, request, type Wording } from '#core/reading.ts';
import { readBuiltin } from '#server/understanding/builtin/builtin.ts';
import type { ProviderName } from '#server/understanding/models.ts';

export type Measured = {
  read(wording: Wording): Promise<Reading>;
  /** Tokens of the prompt, estimated; undefined where nobody is prompted. */
  tokens(wording: Wording): number | undefined;
};

const BUILTIN: Measured = { read: async (wording) => readBuiltin(wording), tokens: () => undefined };

/**
 * `builtin`; `ollama`, `groq` or `openai` as they read texts, merged with the built-in reading; `ollama-alone` and so on
 * for the model without it. Models are as the environment says. Throws when there is none of that name.
 */
export async function measuredNamed(name: string): Promise<Measured> {
  if (name === 'builtin') return BUILTIN;
  const provider = name.replace(/-alone$/, '');
  if (!isProvider(provider))
    throw new Error(`no interpreter is called ${name}: use builtin, ollama, groq, openai or one of these with -alone`);
  const [{ promptFor, tokensOf }, { chooseInterpreter }, { readConfig }] = await Promise.all([
    import('#server/understanding/prompt.ts'),
    import('#server/understanding/auto.ts'),
    import('#server/config.ts'),
  ]);
  const { llm } = readConfig({ ...process.env, LLM_PROVIDER: provider });
  const read = name.endsWith('-alone') ? await alone(llm, provider) : chooseInterpreter(llm).read;
  return { read, tokens: (wording) => tokensOf(promptFor(wording)) };
}

function isProvider(name: string): name is ProviderName {
  return name === 'ollama' || name === 'groq' || name === 'openai';
}

type Settings = ReturnType<typeof import('#server/config.ts').readConfig>['llm'];

/** The model with nothing to lean on: what it gets wrong is wrong, and no answer is no reading. */
async function alone(settings: Settings, provider: ProviderName): Promise<Measured['read']> {
  const [{ promptFor }, { readAnswer }, { openModel }, { modelSettings }] = await Promise.all([
    import('#server/understanding/prompt.ts'),
    import('#server/understanding/parse.ts'),
    import('#server/understanding/models.ts'),
    import('#server/understanding/auto.ts'),
  ]);
  const model = openModel(modelSettings(settings, provider));
  return async (wording) => {
    const answer = await model.ask(promptFor(wording), AbortSignal.timeout(model.timeoutMs)).catch(() => '');
    return readAnswer(answer, { wording, builtin: AT_A_LOSS, readBy: provider }) ?? AT_A_LOSS;
  };
}

const AT_A_LOSS: Reading = {
  requests: [request('unclear')],
  name: undefined,
  language: 'en',
  confidence: 0,
  smallTalk: undefined,
  readBy: 'nobody',
};
