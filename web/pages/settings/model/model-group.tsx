/** Who reads the texts: how that one fares, another choice, and a trial of it. */
import { useEffect } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { createModelChoice } from '#web/state/model-choice.ts';
import { words } from '#web/words/words.ts';
import { Fetched } from '../loading.tsx';
import { SettingsGroup } from '../settings-group.tsx';
import { ChooseModel } from './choose-model.tsx';
import { InForce } from './in-force.tsx';
import { TryModel } from './try-model.tsx';

export function ModelGroup() {
  const { keep, server } = useApp();
  const choice = keep('settings.model', () => createModelChoice(server));
  useEffect(() => {
    choice.load().catch(() => undefined);
  }, []);
  return (
    <SettingsGroup title={words.settingsMore.model.title} intro={words.settingsMore.model.lead} form={choice.form}>
      <InForce />
      <Fetched loaded={{ ...choice.llm, load: choice.load }} rows={6}>
        {() => (
          <>
            <ChooseModel choice={choice} />
            <TryModel choice={choice} />
          </>
        )}
      </Fetched>
    </SettingsGroup>
  );
}
