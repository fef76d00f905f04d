/** The keyboard in the list: arrows or j and k walk through the rows, / begins a search, Escape leaves it. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { InboxSearch } from '#web/state/inbox-search.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** For the element around the search field and the rows; rows carry `data-phone`. */
export function useListKeys(box: RefObject<HTMLElement | null>, search: InboxSearch): (event: KeyboardEvent) => void {
  useEffect(() => {
    const onSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const field = box.current?.querySelector<HTMLInputElement>('input[type=search]');
      if (!field || box.current?.closest('[inert]')) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', onSlash);
    return () => document.removeEventListener('keydown', onSlash);
  }, []);
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && search.isOn.value) {
      event.preventDefault();
      search.type('');
      box.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined || (isWriting(event.target) && event.key !== 'ArrowDown') || isRadio(event.target)) return;
    event.preventDefault();
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-phone]') ?? [])];
    const at = rows.findIndex((row) => row.matches(':focus'));
    const next = at < 0 ? rows[0] : rows[at + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
}

/** True in a field that takes letters. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
}

function isRadio(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input[type=radio]');
}
