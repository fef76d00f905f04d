/** At the foot of a group while something in it is not saved. */
import { Button } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import type { SavedTogether } from './settings-group.tsx';

export function SaveBar({ form, onDiscarded }: { readonly form: SavedTogether; onDiscarded(): void }) {
  const isShown = form.isDirty.value || form.isSaving.value;
  const discard = () => {
    form.reset();
    onDiscarded();
  };
  return (
    <div class={isShown ? 'save-bar save-bar-shown' : 'save-bar'}>
      <p role="status">{isShown ? words.settings.unsaved : ''}</p>
      {isShown && (
        <div class="row">
          <Button look="plain" disabled={form.isSaving.value} onClick={discard}>
            {words.settings.discard}
          </Button>
          <Button look="primary" type="submit" isBusy={form.isSaving.value}>
            {words.common.save}
          </Button>
        </div>
      )}
    </div>
  );
}
