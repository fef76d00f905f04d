/** What the app says at the edge of the screen, and the way back that some of it offers: by its button, or by Ctrl or Cmd with Z. */
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from './app.tsx';
import type { App } from './state/app.ts';
import type { Toast } from './state/toasts.ts';
import { words } from './words/words.ts';

export function Toasts() {
  const { toasts } = useApp();
  // The button goes when it is pressed: the focus returns to where it came from.
  const before = useRef<EventTarget | null>(null);
  return (
    <section class="toasts" aria-live="polite" aria-label={words.frame.news}>
      {toasts.shown.value.map((toast) => (
        <div key={toast.id} class={toast.tone === 'bad' ? 'toast toast-bad' : 'toast'}>
          <span>{toast.text}</span>
          {toast.action && (
            <button
              type="button"
              class="toast-action"
              aria-keyshortcuts="Control+Z Meta+Z"
              onFocus={(event) => {
                before.current = event.relatedTarget;
              }}
              onClick={() => {
                act(toasts, toast);
                giveBackFocus(before.current);
              }}
            >
              {toast.action.label}
              <span class="toast-keys" aria-hidden="true">
                {words.frame.undoKeys}
              </span>
            </button>
          )}
        </div>
      ))}
    </section>
  );
}

/** Ctrl or Cmd with Z takes the newest way back that is offered. In a field it undoes the typing, as everywhere. */
export function useUndoKeys({ toasts }: Pick<App, 'toasts'>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const newest = toasts.shown.peek().findLast(({ action }) => action !== undefined);
      if (!newest || event.defaultPrevented || isWriting(event.target)) return;
      event.preventDefault();
      act(toasts, newest);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [toasts]);
}

function act(toasts: App['toasts'], { id, action }: Toast): void {
  toasts.dismiss(id);
  action?.act();
}

function giveBackFocus(before: EventTarget | null): void {
  const place = before instanceof HTMLElement && before.isConnected ? before : document.getElementById('page');
  place?.focus({ preventScroll: true });
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
}
