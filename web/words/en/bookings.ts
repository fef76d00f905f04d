/** What the bookings page says: its views of the calendar. The sheets that open over it have a file of their own. */
export const bookings = {
  title: 'Bookings',

  // views
  view: 'View',
  views: { agenda: 'Agenda', day: 'Day', week: 'Week', month: 'Month' },
  previous: { agenda: 'A week back', day: 'Previous day', week: 'Previous week', month: 'Previous month' },
  next: { agenda: 'A week on', day: 'Next day', week: 'Next week', month: 'Next month' },
  today: 'Today',
  pickDay: (shown: string) => `${shown}. Pick a day`,
  pickedDay: 'Day to show',
  newBooking: 'New booking',
  newBookingAt: (day: string, clock: string) => `New booking, ${day}, ${clock}`,
  timesAreIn: (place: string, clock: string) => `Times are in ${place}, where it is ${clock} now.`,
  loading: 'Fetching bookings',
  notCurrent: (why: string) => `This may not be up to date. ${why}`,
  closed: 'Closed',
  closedDay: (day: string) => `${day}, closed`,
  todayName: (day: string) => `${day}, today`,
  now: 'Now',
  calendar: 'Calendar',
  free: 'Nothing booked',
  emptyTitle: 'Nothing booked',
  emptyText: 'No bookings from here to the end of these days. What customers book by text shows up here by itself.',
  emptyFiltered: 'No bookings match the filter on these days.',
  earlierThan: (day: string) => `Before ${day}`,
  laterThan: (day: string) => `After ${day}`,
  moreOnDay: (count: number) => `${count} more`,
  countOnDay: (count: number) => (count === 0 ? 'nothing booked' : count === 1 ? '1 booking' : `${count} bookings`),
  dayInMonth: (day: string, count: string) => `${day}, ${count}`,

  // filter
  filter: 'Filter',
  filterOn: 'Filter, in use',
  filterTitle: 'What to show',
  filterAll: 'Show everything',
  statuses: { pending: 'Waiting for a yes', confirmed: 'Confirmed', cancelled: 'Cancelled' },
  service: 'Service',
  anyService: 'Every service',
  done: 'Done',

  // a booking in the calendar
  block: (parts: { who: string; service: string | null; day: string; from: string; to: string; status: string }) =>
    [parts.who, parts.service, parts.day, `${parts.from} to ${parts.to}`, parts.status].filter(Boolean).join(', '),
  status: {
    confirmed: 'confirmed',
    cancelled: 'cancelled',
    cancelling: 'being cancelled',
    noShow: 'did not come',
    tentative: 'not moved yet',
    pending: (until: string) => `held until ${until}`,
  },
  heldUntil: (until: string) => `Held until ${until}`,
  noShow: 'Did not come',
  moveHint: 'Press M to move it, Enter to open it.',

  // moving
  moving: (who: string) => `Moving ${who}`,
  movingTo: (parts: { day: string; from: string; to: string; refusal: string | undefined }) =>
    [`${parts.day}, ${parts.from} to ${parts.to}`, parts.refusal].filter(Boolean).join('. '),
  moveKeys: 'Arrow keys move it. Shift with up or down makes it shorter or longer. Enter drops it, Escape puts it back.',
  drop: 'Move here',
  putBack: 'Put back',
  wasPutBack: 'Put back where it was.',
  refusals: {
    past: 'That is in the past',
    too_soon: 'Sooner than your notice allows',
    too_far: 'Further ahead than you take bookings',
    day_off: 'You have that day off',
    closed: 'You are closed then',
    break: 'That is in a break',
    too_long: 'It would run past closing',
    day_full: 'That day is full',
    taken: 'That time is taken',
  },
};
