/** What somebody wishes to do with a booking, as a sheet over the page. */
import type { BookingWish } from '#web/state/booking-desk.ts';
import { CancelSheet } from './booking-cancel-sheet.tsx';
import { EditSheet } from './booking-edit-sheet.tsx';
import { MoveSheet } from './booking-move-sheet.tsx';
import { NewSheet } from './booking-new-sheet.tsx';
import { useBookingDesk } from './booking-sheet-desk.tsx';
import { ShowSheet } from './booking-show-sheet.tsx';
import './booking-sheets.css';

/** Nothing while nothing is wished. */
export function BookingSheets() {
  const wish = useBookingDesk().wish.value;
  return wish ? <Wished key={keyOf(wish)} wish={wish} /> : null;
}

function Wished({ wish }: { readonly wish: BookingWish }) {
  switch (wish.kind) {
    case 'show':
      return <ShowSheet id={wish.id} />;
    case 'new':
      return <NewSheet wish={wish} />;
    case 'edit':
      return <EditSheet booking={wish.booking} />;
    case 'move':
      return <MoveSheet wish={wish} />;
    case 'cancel':
      return <CancelSheet booking={wish.booking} />;
  }
}

/** Another booking is another sheet. */
function keyOf(wish: BookingWish): string {
  if (wish.kind === 'show') return `show ${wish.id}`;
  return wish.kind === 'new' ? 'new' : `${wish.kind} ${wish.booking.id}`;
}
