import type { ModelChoice } from '#web/state/model-choice.ts';
import { PROVIDERS } from '#web/state/model-choice.ts';
import { Radios, TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import { Fold } from '../fold.tsx';
import { SecretField } from '../secret-field.tsx';
import { ModelName } from './model-name.tsx';
import './model.css';

const said = words.settingsMore.model;
const KEY_WORDS = {
  label: said.key,
  newLabel: said.newKey,
  hint: said.keyHint,
  saved: said.keySaved,
  willGo: said.keyWillGo,
  replace: said.replaceKey,
  remove: said.removeKey,
  keep: said.keepKey,
};

/** The provider, and of those that have them the model, the key and the address. */
export function ChooseModel({ choice }: { readonly choice: ModelChoice }) {
  const { form, subject } = choice;
  const { provider, api_key: key, timeout_seconds: seconds, temperature } = form.draft.value;
  const errors = form.errors.value;
  const known = subject.value;
  const options = PROVIDERS.map((value) => ({ value, ...said.choices[value] }));
  const address = known && (
    <TextField
      label={said.address}
      hint={said.addressHint}
      error={errors.url}
      type="url"
      value={form.draft.value.url}
      onValue={(url) => form.set('url', url)}
    />
  );
  return (
    <div class="card stack">
      <Radios label={said.provider} value={provider} options={options} onValue={choice.choose} />
      {known && <ModelName key={provider} choice={choice} known={known} />}
      {(provider === 'groq' || provider === 'openai') && (
        <SecretField
          key={provider}
          words={KEY_WORDS}
          saved={known?.api_key ?? null}
          draft={key}
          onDraft={(draft) => form.set('api_key', draft)}
          error={errors.api_key}
        />
      )}
      {provider !== 'groq' && address}
      {provider !== 'builtin' && (
        <Fold
          label={provider === 'groq' ? said.addressAndMore : said.timeAndTemperature}
          isWrong={[errors.timeout_seconds, errors.temperature, provider === 'groq' ? errors.url : undefined].some(
            (error) => error !== undefined,
          )}
        >
          {provider === 'groq' && address}
          <TextField
            label={said.timeout}
            hint={said.timeoutHint}
            error={errors.timeout_seconds}
            inputMode="decimal"
            value={seconds}
            onValue={(typed) => form.set('timeout_seconds', typed)}
          />
          <TextField
            label={said.temperature}
            hint={said.temperatureHint}
            error={errors.temperature}
            inputMode="decimal"
            value={temperature}
            onValue={(typed) => form.set('temperature', typed)}
          />
        </Fold>
      )}
    </div>
  );
}
