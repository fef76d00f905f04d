/** The keyboard in the list of customers: arrows walk through the rows, / begins a search, Escape leaves it. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** For the element around the search field and the rows; rows carry `data-phone`. */
export function useRowKeys(box: RefObject<HTMLElement | null>, clear: () => void): (event: KeyboardEvent) => void {
  const field = () => box.current?.querySelector<HTMLInputElement>('input[type=search]');
  useEffect(() => {
    const onSlash = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      field()?.focus();
    };
    document.addEventListener('keydown', onSlash);
    return () => document.removeEventListener('keydown', onSlash);
  }, []);
  return (event) => {
    if (event.key === 'Escape' && field()?.value) {
      event.preventDefault();
      clear();
      field()?.focus();
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-phone]') ?? [])];
    const at = rows.findIndex((row) => row.matches(':focus'));
    const next = at < 0 ? rows[0] : at + step < 0 ? field() : rows[at + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
}
