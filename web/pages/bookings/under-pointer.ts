/** What is under a point of the screen: a moment of a day, a free slot. */
import type { Day, Instant } from '#core/time.ts';
import type { Calendar } from '#web/state/calendar.ts';
import { columnOf, type DayColumn, lastOnGrid, momentAt } from '#web/state/calendar-geometry.ts';
import { gridAt } from '#web/state/calendar-hours.ts';

/** A free slot. */
export type Slot = { readonly day: Day; readonly at: Instant };

export type Point = { readonly x: number; readonly y: number };

/** So near to an edge the days scroll by themselves, so many pixels each frame. */
const EDGE_PX = 48;
const EDGE_SPEED_PX = 10;

/** The free slot under the pointer; undefined over a booking, or beside the days. */
export function findSlotUnder(element: HTMLElement, event: MouseEvent, calendar: Calendar): Slot | undefined {
  const { target } = event;
  if (!(target instanceof Element) || !target.closest('[data-day]') || target.closest('button, a')) return undefined;
  const rules = calendar.rules.peek();
  const under = findUnder(element, { x: event.clientX, y: event.clientY }, calendar);
  if (!rules || !under || under.at >= under.column.endsAt) return undefined;
  const { at, column } = under;
  return { day: column.day, at: lastOnGrid(at, column, gridAt(at, column, rules)) };
}

/** The moment at a point of the screen, and its day; of a point beside all days, those of the nearest. */
export function findUnder(
  element: HTMLElement,
  { x, y }: Point,
  calendar: Calendar,
): { readonly at: Instant; readonly column: DayColumn } | undefined {
  const rules = calendar.rules.peek();
  const columns = [...element.querySelectorAll<HTMLElement>('[data-day]')].map((each) => ({ each, box: each.getBoundingClientRect() }));
  const away = ({ left, right }: DOMRect) => Math.max(left - x, x - right, 0);
  const nearest = columns.toSorted((a, b) => away(a.box) - away(b.box))[0];
  const day = nearest?.each.dataset.day;
  if (!rules || !nearest || day === undefined || nearest.box.height === 0) return undefined;
  const column = columnOf(day, rules.zone);
  return { at: momentAt(((y - nearest.box.top) / nearest.box.height) * column.minutes, column), column };
}

/** Near an edge that the pointer was moved towards, it scrolls a little; true when that made a difference. */
export function scrolledAtEdge(element: HTMLElement, from: Point, { x, y }: Point): boolean {
  const box = element.getBoundingClientRect();
  const headPx = element.querySelector('.time-head')?.getBoundingClientRect().height ?? 0;
  const rulerPx = element.querySelector('.ruler')?.getBoundingClientRect().width ?? 0;
  const before = { top: element.scrollTop, left: element.scrollLeft };
  element.scrollBy({
    top: speedAt(y, from.y, { first: box.top + headPx, last: box.bottom }),
    left: speedAt(x, from.x, { first: box.left + rulerPx, last: box.right }),
  });
  return element.scrollTop !== before.top || element.scrollLeft !== before.left;
}

function speedAt(at: number, from: number, { first, last }: { readonly first: number; readonly last: number }): number {
  if (at < first + EDGE_PX && at < from) return -EDGE_SPEED_PX;
  return at > last - EDGE_PX && at > from ? EDGE_SPEED_PX : 0;
}
