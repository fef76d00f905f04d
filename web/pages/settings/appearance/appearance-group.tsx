/** Light or dark, on this device. Chosen is done: there is nothing to save. */
import { useApp } from '#web/app.tsx';
import { THEMES } from '#web/state/theme.ts';
import { Radios } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import { SettingsGroup } from '../settings-group.tsx';

const { appearance } = words.settings;

export function AppearanceGroup() {
  const { themes } = useApp();
  const options = THEMES.map((value) => ({ value, ...appearance.themes[value] }));
  return (
    <SettingsGroup title={words.settings.groups.appearance} intro={appearance.intro}>
      <div class="card">
        <Radios label={appearance.label} value={themes.theme.value} options={options} onValue={themes.choose} />
      </div>
    </SettingsGroup>
  );
}
