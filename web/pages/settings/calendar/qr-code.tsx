/** A text as a code for a camera, drawn on this device: it is sent to nobody. */
import { useEffect, useState } from 'preact/hooks';
import { words } from '#web/words/words.ts';

type Drawn = { readonly size: number; readonly path: string };

/** Empty room that a camera needs around the code, in squares. */
const BORDER = 3;

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const [drawn, setDrawn] = useState<Drawn | 'failed' | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    draw(text).then(
      (code) => isCurrent && setDrawn(code),
      () => isCurrent && setDrawn('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (drawn === 'failed') return <p class="small">{words.settingsMore.calendar.qrFailed}</p>;
  if (!drawn) return <div class="qr" aria-hidden="true" />;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${drawn.size} ${drawn.size}`} shapeRendering="crispEdges">
      <path d={drawn.path} />
    </svg>
  );
}

async function draw(text: string): Promise<Drawn> {
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: squares.join('') };
}
