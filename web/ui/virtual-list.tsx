/**
 * A list of thousands of rows of which only those in sight are drawn. Rows may have any height; it is measured. What stood in
 * sight stays where it was when rows come, go or change places before it, and so does the focus.
 */
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';

const ROWS_BEYOND_SIGHT = 8;
/** So near to its end a list that grows there is followed. */
const END_PX = 80;
/** Drawn rows that are remembered. */
const DRAWN_MAX = 300;

export type VirtualListProps<T> = {
  readonly items: readonly T[];
  keyOf(item: T): string;
  /** About how high a row is, in pixels, until it is measured. */
  readonly rowHeight: number | ((item: T) => number);
  readonly scroller: RefObject<HTMLElement | null>;
  /** A row that stays the same is not drawn again while `draw` stays the same function. */
  draw(item: T, index: number): ComponentChildren;
  /** The list's name for screen readers. */
  readonly label?: string;
  /** Where it begins, and what it holds on to: `end` is for conversations, which grow below and begin at the newest. */
  readonly place?: 'start' | 'end';
  /** Where it stood when it was left, in pixels; only for `start`. */
  readonly initialTop?: number;
  /** Drawn even when it is out of sight: the row that has the focus. */
  readonly keepIndex?: number;
  /** The last drawn rows: ask for more when these are near an end. */
  onRange?(first: number, last: number): void;
  /** Hands out the list's own controls. */
  readonly handle?: { current: VirtualListHandle | null };
};

export type VirtualListHandle = {
  scrollToIndex(index: number, align: 'start' | 'end' | 'center' | 'auto'): void;
  scrollToEnd(): void;
};

type List = Virtualizer<HTMLElement, HTMLElement>;

/** Each row is a `li`, and says which of how many it is. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, scroller, label, onRange, handle, place, initialTop } = props;
  const virtualizer = useVirtualizer(props);
  const list = useKeptFocus();
  const drawn = useDrawn(props);
  if (handle) {
    handle.current = {
      scrollToIndex: (index, align) => virtualizer.scrollToIndex(index, { align }),
      scrollToEnd: () => virtualizer.scrollToEnd(),
    };
  }
  useLayoutEffect(() => {
    if (place === 'end') virtualizer.scrollToEnd();
    else if (initialTop && scroller.current) scroller.current.scrollTop = initialTop;
  }, [virtualizer]);
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? -1;
  const last = rows.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= 0) onRange?.(first, last);
  }, [first, last, onRange]);
  return (
    <ul ref={list} class="virtual" aria-label={label} style={{ height: `${virtualizer.getTotalSize()}px` }}>
      {rows.map((row) => {
        const item = items[row.index];
        return item === undefined ? null : (
          <li
            key={row.key}
            class="virtual-row"
            data-index={row.index}
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            ref={virtualizer.measureElement}
            style={{ transform: `translateY(${row.start}px)` }}
          >
            {drawn(String(row.key), item, row.index)}
          </li>
        );
      })}
    </ul>
  );
}

function useVirtualizer<T>({ items, keyOf, rowHeight, scroller, place = 'start', initialTop = 0, keepIndex }: VirtualListProps<T>): List {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const made = useRef<List>(undefined);
  // The same function for the same rows: another one would have every row looked at again.
  const getItemKey = useMemo(() => (index: number) => of(items, index, keyOf) ?? index, [items]);
  const options = {
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index: number) => (typeof rowHeight === 'number' ? rowHeight : (of(items, index, rowHeight) ?? 0)),
    getItemKey,
    overscan: ROWS_BEYOND_SIGHT,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    initialOffset: initialTop,
    anchorTo: place,
    followOnAppend: place === 'end',
    scrollEndThreshold: END_PX,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), keepIndex, range.count),
    onChange: () => redraw(undefined),
  };
  made.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  const virtualizer = made.current;
  const held = useHeld(virtualizer, { items, place, scroller });
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => holdOn(virtualizer, held, scroller.current), [held]);
  return virtualizer;
}

type Held = { readonly top: number; readonly rows: readonly { readonly key: VirtualItem['key']; readonly start: number }[] };
const NOTHING_HELD: Held = { top: 0, rows: [] };

/** Where the rows in sight stand, taken right before other rows take their place. */
function useHeld<T>(
  virtualizer: List,
  { items, place, scroller }: Required<Pick<VirtualListProps<T>, 'items' | 'place' | 'scroller'>>,
): Held {
  const before = useRef(items);
  const held = useRef(NOTHING_HELD);
  if (before.current === items) return held.current;
  before.current = items;
  const top = scroller.current?.scrollTop ?? 0;
  // At its very top a list shows what comes in there; a conversation holds on by itself.
  const isHeld = place === 'start' && top > 0;
  const inSight = virtualizer.getVirtualItems().flatMap(({ key, start, end }) => (end > top ? [{ key, start }] : []));
  held.current = isHeld ? { top, rows: inSight } : NOTHING_HELD;
  return held.current;
}

/** Scrolls by as much as the first row in sight was moved down; one that went up has gone elsewhere, and the next one counts. */
function holdOn(virtualizer: List, { top, rows }: Held, scroller: HTMLElement | null): void {
  if (rows.length === 0 || !scroller) return;
  const { count, getItemKey } = virtualizer.options;
  const indexes = new Map(Array.from({ length: count }, (_, index) => [getItemKey(index), index]));
  for (const { key, start } of rows) {
    const index = indexes.get(key);
    const now = index === undefined ? undefined : virtualizer.measurementsCache[index]?.start;
    if (now === undefined || now < start - 1) continue;
    // From where it stood: moving the row that has the focus makes a browser scroll to it.
    scroller.scrollTop = top + now - start;
    return;
  }
}

/** Moving a row within the document takes the focus from it; this gives it back. */
function useKeptFocus(): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const focused = document.activeElement;
  const isInside = focused instanceof HTMLElement && list.current?.contains(focused) === true;
  useLayoutEffect(() => {
    if (isInside && focused.isConnected && document.activeElement !== focused) focused.focus({ preventScroll: true });
  });
  return list;
}

/** What was drawn for a row, as long as it is the same row: whoever draws it again is handed the same. */
function useDrawn<T>({ draw }: VirtualListProps<T>): (key: string, item: T, index: number) => ComponentChildren {
  const drawn = useMemo(() => new Map<string, { item: T; index: number; shown: ComponentChildren }>(), [draw]);
  return (key, item, index) => {
    const before = drawn.get(key);
    if (before && before.item === item && before.index === index) return before.shown;
    const shown = draw(item, index);
    if (drawn.size >= DRAWN_MAX) drawn.clear();
    drawn.set(key, { item, index, shown });
    return shown;
  };
}

function withKept(indexes: number[], kept: number | undefined, count: number): number[] {
  if (kept === undefined || kept < 0 || kept >= count || indexes.includes(kept)) return indexes;
  return [...indexes, kept].toSorted((a, b) => a - b);
}

function of<T, R>(items: readonly T[], index: number, what: (item: T) => R): R | undefined {
  const item = items[index];
  return item === undefined ? undefined : what(item);
}
