import { words } from '#web/words/words.ts';

/** The settings page. */
export function SettingsPage() {
  return <h1>{words.settings.title}</h1>;
}
