/** Unsaved changes are not lost by a tap on another tab, by going back, or by closing the window. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { Button } from '#web/ui/button.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';
import type { SavedTogether } from './settings-group.tsx';

export function AskBeforeLeaving({ form, save }: { readonly form: SavedTogether; save(): Promise<boolean> }) {
  const [leave, setLeave] = useState<(() => void) | undefined>(undefined);
  const saveFirst = useSavingBefore(save);
  useGuard(form.isDirty.value, (go) => setLeave(() => go));
  if (!leave) return null;
  const stay = () => setLeave(undefined);
  const discard = () => {
    form.reset();
    leave();
  };
  const saveAndLeave = () => {
    stay();
    saveFirst(leave);
  };
  const foot = (
    <>
      <Button look="plain" onClick={discard}>
        {words.settings.leaveWithout}
      </Button>
      <Button look="primary" onClick={saveAndLeave}>
        {words.settings.saveAndLeave}
      </Button>
    </>
  );
  return (
    <Sheet title={words.settings.leaveTitle} closeLabel={words.settings.stay} onClose={stay} foot={foot}>
      <p>{words.settings.leaveExplained}</p>
    </Sheet>
  );
}

/** Saves once the sheet is gone: a wrong field behind it could not be seen, nor get the focus. */
function useSavingBefore(save: () => Promise<boolean>): (leave: () => void) => void {
  const [leave, setLeave] = useState<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (!leave) return;
    setLeave(undefined);
    save().then(
      (isSaved) => isSaved && leave(),
      () => undefined,
    );
  }, [leave]);
  return (go) => setLeave(() => go);
}

function useGuard(isDirty: boolean, ask: (leave: () => void) => void): void {
  const { places } = useApp();
  useEffect(() => {
    if (!isDirty) return;
    const here = places.place.peek();
    const unguard = places.guard((to, leave) => {
      if (to.page === here.page && to.part === here.part) return false;
      ask(leave);
      return true;
    });
    const warn = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      unguard();
      window.removeEventListener('beforeunload', warn);
    };
  }, [isDirty]);
}
