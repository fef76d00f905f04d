/** Bringing the app to the home screen. */
export const device = {
  installTitle: 'Keep it one tap away',
  installExplained: 'Put phonebook on your home screen: it opens at once, works without a connection, and can notify you.',
  install: 'Install',
  showHow: 'Show me how',
  notNow: 'No thanks',
  iosTitle: 'Add to your home screen',
  iosShare: 'Tap the share button at the edge of the screen. It may hide behind the three dots.',
  iosAdd: 'Scroll down a little and tap “Add to Home Screen”.',
  iosOpen: 'Tap “Add”, then open phonebook from your home screen.',
  iosWhy: 'On an iPhone or iPad, notifications reach only apps that were opened from the home screen.',
  gotIt: 'Got it',
  isInstalled: 'phonebook is on your home screen.',
  cannotInstall: 'This browser cannot put it on a home screen. Chrome, Edge and Safari can.',
};
