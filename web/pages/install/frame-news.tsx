/** What the owner should know on whatever page she is: no network, a new version, the way to the home screen. */
import { useApp } from '#web/app.tsx';
import { showClock, showMoment } from '#web/state/dates.ts';
import { Icon } from '#web/ui/icon.tsx';
import { lazy } from '#web/ui/lazy.tsx';
import { words } from '#web/words/words.ts';
import './frame-news.css';

const InstallCard = lazy(
  async () => (await import('./install-card.tsx')).InstallCard,
  () => null,
  () => null,
);

/** One line for each; nothing while all is well. */
export function FrameNews() {
  const { device } = useApp();
  return (
    <div class="frame-news">
      <div role="status">
        <OfflineLine />
        {device.updates.isReady.value && <VersionLine />}
      </div>
      {device.install.isOffered.value && <InstallCard />}
    </div>
  );
}

function OfflineLine() {
  const { offline, now, zone } = useApp();
  if (!offline.isOffline.value) return null;
  const at = offline.savedAt.value;
  return (
    <p class="strip strip-offline">
      <Icon name="wifi-off" size={18} />
      <span>
        <strong>{at === undefined ? words.frame.offlineOnly : words.frame.offlineSince(showWhen(at, now.value, zone.value))}</strong>{' '}
        {at !== undefined && <span class="strip-more">{words.frame.offlineNoChanges}</span>}
      </span>
    </p>
  );
}

const DAY_MS = 86_400_000;

function showWhen(at: number, now: number, zone: string): string {
  return now - at < DAY_MS / 2 ? showClock(at, zone) : showMoment(at, now, zone);
}

function VersionLine() {
  const { device } = useApp();
  return (
    <p class="strip strip-version">
      <Icon name="download" size={18} />
      <span>{words.frame.newVersion}</span>
      <button type="button" class="button button-plain" onClick={() => device.updates.takeOver()}>
        {words.frame.reload}
      </button>
    </p>
  );
}
