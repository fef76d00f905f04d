/** A text with its addresses to be opened. */
import { linksIn } from '#web/state/thread-links.ts';

export function Linked({ text }: { readonly text: string }) {
  return (
    <>
      {linksIn(text).map(({ text: part, href }, i) =>
        href === undefined ? (
          part
        ) : (
          <a key={i} href={href} target="_blank" rel="noreferrer">
            {part}
          </a>
        ),
      )}
    </>
  );
}
