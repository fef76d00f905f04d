/** What the bookings page says. */
export const bookings = {
  title: 'Bookings',
};
