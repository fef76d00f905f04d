import { useApp } from '#web/app.tsx';

/** True while the server offers the simulator to this browser. */
export function useHasSimulator(): boolean {
  const status = useApp().status.value.value;
  return status !== undefined && 'has_simulator' in status && status.has_simulator === true;
}
