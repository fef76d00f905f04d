import { useState } from 'preact/hooks';
import type { ModelChoice, ProviderView } from '#web/state/model-choice.ts';
import { Select, TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';

const said = words.settingsMore.model;
/** No model is called so: an empty name is none. */
const ANOTHER = '';

/** The models that the server has, and any other by its name. Where the list is missing it says why. */
export function ModelName({ choice, known }: { readonly choice: ModelChoice; readonly known: ProviderView }) {
  const { form } = choice;
  const { model } = form.draft.value;
  const [isTyping, setTyping] = useState(false);
  const error = form.errors.value.model;
  const write = (name: string) => form.set('model', name);
  const choose = (name: string) => {
    setTyping(name === ANOTHER);
    if (name !== ANOTHER) write(name);
  };
  if (known.models.length === 0)
    return (
      <TextField
        label={said.model}
        hint={known.error === null ? said.emptyList : said.noList(known.error)}
        error={error}
        value={model}
        onValue={write}
      />
    );
  const names = [...new Set([...(isTyping || model === '' ? [] : [model]), ...known.models])];
  const options = [...names.map((name) => ({ value: name, label: name })), { value: ANOTHER, label: said.another }];
  return (
    <>
      <Select
        label={said.model}
        error={isTyping ? undefined : error}
        value={isTyping ? ANOTHER : model}
        options={options}
        onValue={choose}
      />
      {isTyping && <TextField label={said.anotherName} error={error} value={model} onValue={write} />}
    </>
  );
}
