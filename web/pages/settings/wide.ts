/** Whether there is room for a list and a page side by side; follows the window. */
import { useEffect, useState } from 'preact/hooks';

/** As in `style/frame.css`, where the tabs become a rail. */
const WIDE = '(min-width: 860px)';

export function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const look = () => setWide(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isWide;
}
