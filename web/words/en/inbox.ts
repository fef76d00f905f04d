/** What the inbox page says. */

const plural = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The list of conversations. */
const list = {
  title: 'Inbox',
  conversations: 'Conversations',
  show: 'Show',
  filters: { all: 'All', needs_you: 'Needs you', unread: 'Unread', snoozed: 'Snoozed' },
  labels: { needs_you: 'Needs you', waiting: 'Waiting for them', handled: 'Handled' },
  unread: (count: number) => plural(count, 'unread text', 'unread texts'),
  you: 'You: ',
  agent: 'Agent: ',
  draft: 'Draft: ',
  picture: 'Picture',
  yours: 'With you',
  optedOut: 'No texts wanted',
  blocked: 'Blocked',
  until: (when: string) => `Until ${when}`,
  loadingMore: 'Loading more conversations',
  newestFirst: 'Back to the newest',
};

/** Where the list is empty. */
const empty = {
  first: 'No conversations yet',
  firstExplained: 'When somebody texts your number, the conversation appears here, and the agent answers it.',
  setUp: 'Set up your number',
  rehearse: 'Try it in the simulator',
  needs_you: 'Nothing needs you',
  needsYouExplained: 'The agent has it all in hand.',
  unread: 'All read',
  unreadExplained: 'New texts appear here as they come.',
  snoozed: 'Nothing is snoozed',
  snoozedExplained: 'Conversations that you put off wait here until their time.',
  nothingChosen: 'Choose a conversation',
  nothingChosenExplained: 'It opens here, beside the list.',
};

/** Searching. */
const search = {
  field: { label: 'Search names, numbers and texts', placeholder: 'Search', clearLabel: 'Clear the search' },
  customers: 'Customers',
  texts: 'Texts',
  nothing: (q: string) => `Nothing found for “${q}”`,
  nothingExplained: 'Try the beginning of a word, a name, or part of a number.',
  found: (customers: number, texts: number) => `${plural(customers, 'customer', 'customers')} and ${plural(texts, 'text', 'texts')} found`,
  searching: 'Searching',
};

/** One conversation. */
const thread = {
  heading: (name: string) => `Conversation with ${name}`,
  texts: 'Texts',
  backToList: 'Back to the list',
  more: 'More for this conversation',
  older: 'Loading earlier texts',
  beginning: 'The conversation begins here',
  newBelow: (count: number) => plural(count, 'new text', 'new texts'),
  toNewest: 'Go to the newest text',
  newFrom: 'New',
  none: 'No texts yet',
  noneExplained: 'Write the first one below.',
  wrote: { customer: (name: string) => `${name} wrote`, agent: () => 'The agent wrote', owner: () => 'You wrote' },
  agent: 'Agent',
  you: 'You',
  note: 'Private note',
  editNote: 'Edit this note',
  announced: (who: string, text: string) => `${who}: ${text}`,
};

/** How a text of ours fares. */
const delivery = {
  sending: 'Sending',
  queued: 'Waiting to go out',
  sent: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  failed: 'Not delivered',
  unknownReason: 'It could not be delivered.',
  sendAgain: 'Send again',
};

/** Whose the conversation is. */
const care = {
  agentAnswers: 'The agent answers',
  agentPaused: 'The agent is paused everywhere',
  yoursUntil: (when: string) => `Yours until ${when}`,
  yoursUntilHandedBack: 'Yours until you hand it back',
  reasons: {
    asked_for_person: 'Asked for a person.',
    not_understood: 'The agent did not understand, twice in a row.',
    not_allowed: 'Asked for something the agent may not decide.',
    picture: 'Sent a picture, which the agent cannot see.',
    engine_failed: 'Something went wrong while the agent was answering.',
    budget_spent: 'This month’s budget for texts is spent.',
  },
  takeOver: 'Take over',
  handBack: 'Hand back',
  howLong: 'Take over for how long',
  forAnHour: 'For 1 hour',
  untilOpening: 'Until you open next',
  untilHandedBack: 'Until I hand it back',
  markNeedsYou: 'Mark: needs you',
  markWaiting: 'Mark: waiting for them',
  markHandled: 'Mark: handled',
  marked: 'Marked.',
  snooze: 'Snooze',
  unsnooze: 'Back to the inbox',
  snoozedUntil: (when: string) => `Snoozed until ${when}`,
  unsnoozed: 'Back in the inbox.',
  addNote: 'Add a private note',
  bookForThem: 'Book for this customer',
  customer: 'About this customer',
};

/** The line to write on. */
const reply = {
  label: (name: string) => `Text to ${name}`,
  placeholder: 'Write a text',
  send: 'Send',
  sendKeys: 'Send (Ctrl + Enter)',
  more: 'More ways to reply',
  canned: 'Saved replies',
  later: 'Send later',
  count: (texts: number) => (texts === 1 ? '1 text' : `Counts as ${texts} texts`),
  left: (characters: number) => `${characters} left`,
  dear: (character: string, texts: number, without: number) => `“${character}” makes it ${texts} texts instead of ${without}.`,
  failed: (why: string) => `Not sent. ${why}`,
  offline: 'You are offline. What you write is kept here.',
  optedOut: 'This customer asked for no more texts. Only a START from them allows texts again.',
  blocked: 'This number is blocked. It is neither answered nor texted.',
  unblock: 'Let it in again',
  unblocked: 'Let in again.',
  planned: (count: number, when: string) => (count === 1 ? `1 text goes out ${when}` : `${count} texts planned, the next goes out ${when}`),
  showPlanned: 'Show',
};

/** The sheets of the inbox. */
const sheets = {
  canned: 'Saved replies',
  cannedEmpty: 'No saved replies yet',
  cannedEmptyExplained: 'Keep what you often write, and put it in with one tap.',
  cannedNew: 'New saved reply',
  cannedEdit: 'Edit saved reply',
  cannedTitle: 'Title',
  cannedTitleMissing: 'Give it a title to find it by.',
  cannedBodyMissing: 'Write the text.',
  cannedTitleHint: 'What you know it by. Customers never see it.',
  cannedBody: 'Text',
  cannedBodyHint: '{name}, {business} and {next_booking} are filled in for each customer.',
  cannedEditOne: (title: string) => `Edit ${title}`,
  cannedSaved: 'Saved.',
  cannedDelete: 'Delete',
  cannedDeleted: 'Deleted.',
  missing: (names: string) => `Fill in ${names} yourself: it is not known here.`,
  later: 'Send later',
  laterNothing: 'Write the text first, then choose when it goes out.',
  laterChoices: { hour: 'In an hour', evening: 'This evening', tomorrow: 'Tomorrow morning', monday: 'Monday morning' },
  ownTime: 'Another time',
  ownTimeHint: (zone: string) => `On the clock of your business (${zone}).`,
  ownTimePast: 'Choose a time that is still to come.',
  plan: 'Plan it',
  plannedList: 'Planned for this customer',
  plannedNone: 'Nothing is planned for this customer.',
  cancelPlanned: 'Do not send',
  plannedCancelled: 'It will not be sent.',
  snooze: 'Snooze this conversation',
  snoozeExplained: 'It leaves the list and comes back then, or as soon as they write.',
  snoozeIt: 'Snooze',
  note: 'Private note',
  noteLabel: 'Note',
  noteHint: 'Only you see it.',
  keepNote: 'Keep note',
  dropNote: 'Delete note',
  noteKept: 'Noted.',
  noteDropped: 'Note deleted.',
};

/** Cards of bookings between the texts. */
const card = {
  changes: { offered: 'Offered', booked: 'Booked', moved: 'Moved', cancelled: 'Cancelled', edited: 'Changed', no_show: 'Did not come' },
  by: { customer: 'by the customer', owner: 'by you', system: undefined },
  was: (when: string) => `Was ${when}`,
  open: 'Open',
  day: 'Show the day',
  move: 'Move',
  cancel: 'Cancel booking',
  book: 'Book it',
  bookAgain: 'Book again',
  actions: (what: string) => `What to do with: ${what}`,
};

export const inbox = { title: list.title, list, empty, search, thread, delivery, care, reply, sheets, card };
