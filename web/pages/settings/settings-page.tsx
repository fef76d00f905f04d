/** The settings: a list of groups and one of them. Side by side on a desk, one after the other on a phone. */
import { useApp } from '#web/app.tsx';
import { Failed, Skeleton } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { FIRST_GROUP, findGroup } from './groups.tsx';
import { SettingsList } from './settings-list.tsx';
import './settings.css';
import { useIsWide } from './wide.ts';

export function SettingsPage() {
  const { settings, places } = useApp();
  const isWide = useIsWide();
  const { part } = places.place.value;
  const group = findGroup(part) ?? (isWide ? FIRST_GROUP : undefined);
  if (!settings.value.value) return <NotThere />;
  return (
    <div class="settings">
      {(isWide || !group) && <SettingsList current={isWide ? group?.name : undefined} />}
      {group && <group.Page key={group.name} />}
    </div>
  );
}

/** Not fetched yet, or it cannot be. */
function NotThere() {
  const { settings } = useApp();
  const error = settings.error.value;
  return (
    <div class="page">
      <h1>{words.settings.title}</h1>
      {error ? (
        <Failed message={error.message} retryLabel={words.common.tryAgain} onRetry={() => settings.load()} />
      ) : (
        <Skeleton rows={8} label={words.common.loading} />
      )}
    </div>
  );
}
