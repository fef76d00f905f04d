/** English. One file a page below `en/`, the same names as the pages have. */
import { bookingSheets } from './en/booking-sheets.ts';
import { bookings } from './en/bookings.ts';
import { common, failures } from './en/common.ts';
import { customers } from './en/customers.ts';
import { device } from './en/device.ts';
import { frame } from './en/frame.ts';
import { inbox } from './en/inbox.ts';
import { setUp } from './en/set-up.ts';
import { settings } from './en/settings.ts';
import { settingsMore } from './en/settings-more.ts';
import { signIn } from './en/sign-in.ts';

export const en = { common, failures, frame, device, signIn, inbox, bookings, bookingSheets, customers, settings, settingsMore, setUp };
