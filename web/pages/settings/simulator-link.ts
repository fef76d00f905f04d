import { useApp } from '#web/app.tsx';

/** True while the server offers the simulator to this browser. */
export function useHasSimulator(): boolean {
  return useApp().status.value.value?.has_simulator ?? false;
}
