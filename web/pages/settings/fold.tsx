/** What few need, behind a line that says what it is. Open at once when something in it is wrong. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '#web/ui/icon.tsx';
import './more.css';

export function Fold({
  label,
  isWrong = false,
  children,
}: {
  readonly label: string;
  readonly isWrong?: boolean;
  readonly children: ComponentChildren;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  // Before the first wrong field is looked for.
  useLayoutEffect(() => {
    if (isWrong && details.current) details.current.open = true;
  }, [isWrong]);
  return (
    <details class="fold" ref={details}>
      <summary>
        <Icon name="forward" size={16} />
        {label}
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
