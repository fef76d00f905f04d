/** How an iPhone or iPad gets the app: three steps with the signs she looks for. Safari lets no page do it for her. */
import type { ComponentChildren } from 'preact';
import { Button } from '#web/ui/button.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';

export function IosGuide({ onClose }: { onClose(): void }) {
  const foot = (
    <Button look="primary" isWide onClick={onClose}>
      {words.device.gotIt}
    </Button>
  );
  return (
    <Sheet title={words.device.iosTitle} closeLabel={words.common.close} onClose={onClose} foot={foot}>
      <ol class="install-steps">
        <Step sign={<ShareSign />}>{words.device.iosShare}</Step>
        <Step sign={<AddSign />}>{words.device.iosAdd}</Step>
        <Step sign={<img src="/app/icons/icon.svg" alt="" width={32} height={32} />}>{words.device.iosOpen}</Step>
      </ol>
      <p class="soft small">{words.device.iosWhy}</p>
    </Sheet>
  );
}

function Step({ sign, children }: { readonly sign: ComponentChildren; readonly children: ComponentChildren }) {
  return (
    <li class="install-step">
      <span class="install-sign">{sign}</span>
      <span>{children}</span>
    </li>
  );
}

/** The square with an arrow out of it, as iOS draws it. */
function ShareSign() {
  return (
    <svg class="install-drawing" viewBox="0 0 32 32" width={32} height={32} aria-hidden="true">
      <path d="M11 12H8.500v15h15V12H21M16 20V4.500M11.5 8.500L16 4l4.5 4.5" />
    </svg>
  );
}

/** The square with a plus in it. */
function AddSign() {
  return (
    <svg class="install-drawing" viewBox="0 0 32 32" width={32} height={32} aria-hidden="true">
      <rect x="5.5" y="5.5" width="21" height="21" rx="5" />
      <path d="M16 11v10M11 16h10" />
    </svg>
  );
}
