/** The numbers that are never answered. */
import { useEffect } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { createBlockedList } from '#web/state/blocked.ts';
import { words } from '#web/words/words.ts';
import { Fetched } from '../loading.tsx';
import { SettingsGroup } from '../settings-group.tsx';
import { BlockNumber } from './block-number.tsx';
import { BlockedNumbers } from './blocked-numbers.tsx';

export function BlockedGroup() {
  const app = useApp();
  const blocked = app.keep('settings.blocked', () => createBlockedList(app));
  useEffect(() => {
    blocked.list.load().catch(() => undefined);
    return blocked.follow();
  }, []);
  return (
    <SettingsGroup title={words.settingsMore.blocked.title} intro={words.settingsMore.blocked.lead}>
      <BlockNumber blocked={blocked} />
      <Fetched loaded={blocked.list}>{(numbers) => <BlockedNumbers blocked={blocked} numbers={numbers} />}</Fetched>
    </SettingsGroup>
  );
}
