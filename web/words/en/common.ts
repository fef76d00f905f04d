/** What many pages say. */
export const common = {
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  undo: 'Undo',
  tryAgain: 'Try again',
  loading: 'Loading',
  more: 'More',
  back: 'Back',
  search: 'Search',
};

/** When a request fails and the server has no words of its own. */
export const failures = {
  unreachable: 'Cannot reach the server. Check your connection and try again.',
  failed: 'That did not work. Try again.',
  pageNotFetched: 'This part of the app could not be loaded. Check your connection and try again.',
};
