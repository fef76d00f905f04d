/** Days, times and numbers as the business's people read them. Instants are RFC 3339, in the business's zone already. */

/** `Tue, Nov 24`. @param {string} day `2026-11-24`, or an instant */
export function showDay(day) {
  return written(day.slice(0, 10), { weekday: 'short', month: 'short', day: 'numeric' });
}

/** `Tuesday, November 24`. @param {string} day `2026-11-24`, or an instant */
export function showLongDay(day) {
  return written(day.slice(0, 10), { weekday: 'long', month: 'long', day: 'numeric' });
}

/** `3:00 PM`. @param {string} clock `15:00` on a wall clock; `24:00` is midnight */
export function showClock(clock) {
  const hour = Number(clock.slice(0, 2)) % 24;
  return `${hour % 12 || 12}:${clock.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** The wall clock of an instant, `15:00`. @param {string} instant */
export function clockOf(instant) {
  return instant.slice(11, 16);
}

/** `+1 212 555 0101`; a number of another country stays as it is. @param {string} phone In E.164. */
export function showNumber(phone) {
  return phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');
}

/** Minutes from one instant to another. @param {string} from @param {string} to */
export function minutesBetween(from, to) {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

/** @param {string} day @param {Intl.DateTimeFormatOptions} as */
function written(day, as) {
  // Noon in UTC: the day stays the day whatever the zone of the browser.
  return new Intl.DateTimeFormat('en-US', { ...as, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
