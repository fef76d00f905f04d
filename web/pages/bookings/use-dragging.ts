/**
 * Bookings carried by the pointer. A mouse lifts one as soon as it moves; a finger by pressing and holding, so that a swipe over
 * bookings still scrolls. Where no booking is, a tap books.
 */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Placed } from '#web/state/booking-list-known.ts';
import type { Calendar } from '#web/state/calendar.ts';
import { useBookingDesk } from './booking-sheet-desk.tsx';
import { findSlotUnder, findUnder, type Point, type Slot, scrolledAtEdge } from './under-pointer.ts';

const HOLD_MS = 350;
const MOUSE_SLACK_PX = 4;
const FINGER_SLACK_PX = 10;

type Grab = {
  readonly placed: Placed;
  readonly isStretch: boolean;
  readonly isTouch: boolean;
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  /** From where it was taken hold of up to its start, or down to its end. */
  readonly offsetMs: number;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
};

/** Hears the pointer over everything inside the scroller. Gives the slot under the mouse while nothing is carried. */
export function useDragging(calendar: Calendar, scroller: { readonly current: HTMLElement | null }): ReadonlySignal<Slot | undefined> {
  const desk = useBookingDesk();
  const hover = useSignal<Slot | undefined>(undefined);
  const isReady = calendar.rules.value !== undefined;
  const isReadOnly = calendar.isReadOnly.value;
  useEffect(() => {
    const element = scroller.current;
    if (!element || !isReady) return;
    const ending = new AbortController();
    listenForDrags(element, calendar, ending.signal);
    if (isReadOnly) return () => ending.abort();
    listenForSlots(element, calendar, {
      signal: ending.signal,
      onHover: (slot) => {
        if (hover.peek()?.at !== slot?.at) hover.value = slot;
      },
      onTap: ({ at }) => desk.open({ kind: 'new', startsAt: at }),
    });
    return () => ending.abort();
  }, [calendar, scroller, desk, hover, isReady, isReadOnly]);
  return hover;
}

type SlotListeners = { readonly signal: AbortSignal; onHover(slot: Slot | undefined): void; onTap(slot: Slot): void };

function listenForSlots(element: HTMLElement, calendar: Calendar, { signal, onHover, onTap }: SlotListeners): void {
  const onMove = (event: PointerEvent) => {
    const isFree = event.pointerType === 'mouse' && event.buttons === 0 && !calendar.moving.lifted.peek();
    onHover(isFree ? findSlotUnder(element, event, calendar) : undefined);
  };
  const onClick = (event: MouseEvent) => {
    const slot = findSlotUnder(element, event, calendar);
    if (slot) onTap(slot);
  };
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerleave', () => onHover(undefined), { signal });
  element.addEventListener('click', onClick, { signal });
}

function listenForDrags(element: HTMLElement, calendar: Calendar, signal: AbortSignal): void {
  const { moving, list } = calendar;
  let grab: Grab | undefined;
  let point: Point = { x: 0, y: 0 };
  let frame = 0;
  const isCarrying = () => moving.lifted.peek()?.by === 'pointer';

  const carry = () => {
    const under = grab && findUnder(element, point, calendar);
    if (!grab || !under) return;
    if (grab.isStretch) moving.stretchTo(under.at + grab.offsetMs);
    // Held at its middle and pushed to the top, it begins with the day, not in the night before.
    else moving.carryTo(Math.max(under.column.startsAt, under.at + grab.offsetMs));
  };
  const scroll = () => {
    if (!isCarrying()) return;
    if (grab && scrolledAtEdge(element, grab, point)) carry();
    frame = requestAnimationFrame(scroll);
  };
  const lift = () => {
    if (!grab || !moving.lift(grab.placed, 'pointer')) return letGo();
    if (grab.isTouch) navigator.vibrate?.(10);
    frame = requestAnimationFrame(scroll);
  };
  const letGo = () => {
    clearTimeout(grab?.timer);
    cancelAnimationFrame(frame);
    grab = undefined;
  };
  const abort = () => {
    if (isCarrying()) moving.abort();
    letGo();
  };

  const onDown = (event: PointerEvent) => {
    const block = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-booking]') : null;
    const placed = list.known.peek().get(block?.dataset.booking ?? '');
    point = { x: event.clientX, y: event.clientY };
    const under = findUnder(element, point, calendar);
    if (grab) return abort();
    if (!placed || !under || event.button !== 0) return;
    const isTouch = event.pointerType === 'touch';
    const isStretch = event.target instanceof Element && event.target.closest('[data-stretch]') !== null;
    const offsetMs = (isStretch ? placed.endsAt : placed.startsAt) - under.at;
    const timer = isTouch ? setTimeout(lift, HOLD_MS) : undefined;
    grab = { placed, isStretch, isTouch, pointerId: event.pointerId, ...point, offsetMs, timer };
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== grab?.pointerId) return;
    point = { x: event.clientX, y: event.clientY };
    const isSlack = Math.hypot(point.x - grab.x, point.y - grab.y) <= (grab.isTouch ? FINGER_SLACK_PX : MOUSE_SLACK_PX);
    if (isCarrying()) return carry();
    if (isSlack) return;
    if (grab.isTouch) return letGo();
    lift();
    carry();
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== grab?.pointerId) return;
    const wasCarried = isCarrying();
    letGo();
    if (!wasCarried) return;
    swallowClick(signal);
    moving.drop();
  };

  element.addEventListener('pointerdown', onDown, { signal });
  document.addEventListener('pointermove', onMove, { signal });
  document.addEventListener('pointerup', onUp, { signal });
  document.addEventListener('pointercancel', abort, { signal });
  element.addEventListener('contextmenu', (event) => grab?.isTouch && event.preventDefault(), { signal });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && isCarrying() && abort(), { signal });
  // Not passive: once a finger carries a booking, its moves must not scroll.
  element.addEventListener('touchmove', (event) => isCarrying() && event.cancelable && event.preventDefault(), { signal, passive: false });
  signal.addEventListener('abort', abort);
}

/** The click that ends a drag opens nothing. */
function swallowClick(signal: AbortSignal): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', swallow, { capture: true, once: true, signal });
  // After a finger's drag there is no click to swallow, and the next one is meant.
  setTimeout(() => document.removeEventListener('click', swallow, { capture: true }));
}
