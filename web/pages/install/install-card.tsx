/** The offer to put the app on the home screen: once, after something was got done, and never again when it is declined. */
import { useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { Button, IconButton } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import { IosGuide } from './ios-guide.tsx';
import './install.css';

/** A line across the frame; on iOS it leads to the steps. */
export function InstallCard() {
  const { install } = useApp().device;
  return (
    <section class="install-card" aria-label={words.device.installTitle}>
      <img src="/app/icons/icon.svg" alt="" width={40} height={40} />
      <div class="install-text">
        <strong>{words.device.installTitle}</strong>
        <span class="soft small">{words.device.installExplained}</span>
      </div>
      <InstallButton look="primary" />
      <IconButton icon="close" label={words.device.notNow} onClick={() => install.decline()} />
    </section>
  );
}

/** The one button that installs, or shows how; nothing where neither is possible. */
export function InstallButton({ look = 'quiet' }: { readonly look?: 'primary' | 'quiet' }) {
  const { install } = useApp().device;
  const [isShowingHow, setShowingHow] = useState(false);
  const way = install.way.value;
  if (way === 'none') return null;
  return (
    <>
      <Button look={look} onClick={() => (way === 'ios' ? setShowingHow(true) : install.ask())}>
        {way === 'ios' ? words.device.showHow : words.device.install}
      </Button>
      {isShowingHow && <IosGuide onClose={() => setShowingHow(false)} />}
    </>
  );
}
