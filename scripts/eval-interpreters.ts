/** Interpreters that can be measured, by name. */
import { type Reading, request, type Wording } from '#core/reading.ts';
import { readBuiltin } from '#server/understanding/builtin/builtin.ts';
import type { Model, ProviderName } from '#server/understanding/models.ts';
import { simulated, type Truth } from './eval-simulated.ts';

export type Measured = {
  /** `truth` is what the text means; only simulated models are told. */
  read(wording: Wording, truth: Truth): Promise<Reading>;
  /** Tokens of the prompt, estimated; undefined where nobody is prompted. */
  tokens(wording: Wording): number | undefined;
  /** How often the model was asked so far. */
  asked(): number;
};

const BUILTIN: Measured = { read: async (wording) => readBuiltin(wording), tokens: () => undefined, asked: () => 0 };

/**
 * `builtin`; `ollama`, `groq` or `openai` as they read texts, merged with the built-in reading, as the environment says;
 * `simulated-20` for a model that is right but for 20 % of its fields; with `-alone` behind it, any of these without the
 * built-in reading. Throws when there is none of that name.
 */
export async function measuredNamed(name: string): Promise<Measured> {
  if (name === 'builtin') return BUILTIN;
  const [, base = '', alone] = /^(.*?)(-alone)?$/.exec(name) ?? [];
  const errs = /^simulated-(\d{1,3})$/.exec(base)?.[1];
  if (errs !== undefined) {
    const { model, tell } = simulated(Number(errs));
    const measured = await measuring(model, alone !== undefined);
    return { ...measured, read: (wording, truth) => measured.read(tell(wording, truth), truth) };
  }
  if (!isProvider(base))
    throw new Error(`no interpreter is called ${name}: use builtin, ollama, groq, openai, simulated-20, or one of these with -alone`);
  const [{ openModel }, { modelSettings }, { readConfig }] = await Promise.all([
    import('#server/understanding/models.ts'),
    import('#server/understanding/auto.ts'),
    import('#server/config.ts'),
  ]);
  const { llm } = readConfig({ ...process.env, LLM_PROVIDER: base });
  return measuring(openModel(modelSettings(llm, base)), alone !== undefined);
}

function isProvider(name: string): name is ProviderName {
  return name === 'ollama' || name === 'groq' || name === 'openai';
}

async function measuring(model: Model, isAlone: boolean): Promise<Measured> {
  const [{ promptFor, tokensOf }, { resilient }, { readWithModel }] = await Promise.all([
    import('#server/understanding/prompt.ts'),
    import('#server/understanding/resilient.ts'),
    import('#server/understanding/ask.ts'),
  ]);
  let asked = 0;
  const counted: Model = {
    ...model,
    ask(prompt, signal) {
      asked += 1;
      return model.ask(prompt, signal);
    },
  };
  /** The model with nothing to lean on: what it gets wrong is wrong, and no answer is no reading. */
  async function alone(wording: Wording): Promise<Reading> {
    const turn = {
      wording,
      builtin: AT_A_LOSS,
      signal: AbortSignal.timeout(model.timeoutMs),
      deadline: performance.now() + model.timeoutMs,
    };
    const { reading } = await readWithModel(counted, turn).catch(() => ({ reading: undefined }));
    return reading ?? AT_A_LOSS;
  }
  return {
    read: isAlone ? alone : resilient(counted, Date.now).read,
    tokens: (wording) => tokensOf(promptFor(wording)),
    asked: () => asked,
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
