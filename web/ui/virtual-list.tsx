/**
 * A list of thousands of rows of which only those in sight are drawn. Rows may have any height; it is measured. What stood in
 * sight stays where it was when rows are added before it.
 */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

const ROWS_BEYOND_SIGHT = 8;

export type VirtualListProps<T> = {
  readonly items: readonly T[];
  keyOf(item: T): string;
  /** About how high a row is, in pixels, until it is measured. */
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLElement>;
  draw(item: T, index: number): ComponentChildren;
  /** The last drawn rows: ask for more when these are near an end. */
  onRange?(first: number, last: number): void;
  /** Hands out the list's own controls, for scrolling to a row. */
  readonly handle?: { current: VirtualListHandle | null };
};

export type VirtualListHandle = { scrollToIndex(index: number, align: 'start' | 'end' | 'center' | 'auto'): void };

/** Each row is a `li`; the list is the `ul` or `ol` semantics' owner through `role="list"`. */
export function VirtualList<T>({ items, keyOf, rowHeight, scroller, draw, onRange, handle }: VirtualListProps<T>) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const list = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined);
  const options = {
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index: number) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: ROWS_BEYOND_SIGHT,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  list.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  const virtualizer = list.current;
  virtualizer.setOptions({ ...virtualizer.options, ...options });
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  if (handle) handle.current = { scrollToIndex: (index, align) => virtualizer.scrollToIndex(index, { align }) };
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => onRange?.(first, last), [first, last, onRange]);
  return (
    <ul class="virtual" style={{ height: `${virtualizer.getTotalSize()}px` }}>
      {rows.map((row) => {
        const item = items[row.index];
        return item === undefined ? null : (
          <li
            key={row.key}
            class="virtual-row"
            data-index={row.index}
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            ref={(element) => virtualizer.measureElement(element)}
            style={{ transform: `translateY(${row.start}px)` }}
          >
            {draw(item, row.index)}
          </li>
        );
      })}
    </ul>
  );
}
