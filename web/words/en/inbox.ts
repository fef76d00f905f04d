/** What the inbox page says. */
export const inbox = {
  title: 'Inbox',
};
