/**
 * English. One file a page below `en/`, the same names as the pages have. Each is exported by itself, so that a page's words
 * come with that page and not with the first one.
 */
export { bookingSheets } from './en/booking-sheets.ts';
export { bookings } from './en/bookings.ts';
export { common, failures } from './en/common.ts';
export { customers } from './en/customers.ts';
export { device } from './en/device.ts';
export { frame } from './en/frame.ts';
export { inbox } from './en/inbox.ts';
export { setUp } from './en/set-up.ts';
export { settings } from './en/settings.ts';
export { settingsMore } from './en/settings-more.ts';
export { signIn } from './en/sign-in.ts';
