/** The text that a search led to, until its thread has shown it. */
import { type Signal, signal } from '@preact/signals';
import { useApp } from '#web/app.tsx';

export type Wanted = { readonly phone: string; readonly id: string };

export function useWanted(): Signal<Wanted | undefined> {
  return useApp().keep('inbox-wanted', () => signal<Wanted | undefined>(undefined));
}
