/** What the settings say: the list of groups, what they have in common, and the groups about the business and its agent. */
export const settings = {
  title: 'Settings',
  backToList: 'Back to all settings',
  saved: 'Saved',
  unsaved: 'Unsaved changes',
  discard: 'Discard',
  leaveTitle: 'Save your changes?',
  leaveExplained: 'You changed something here that is not saved yet.',
  leaveWithout: 'Leave without saving',
  saveAndLeave: 'Save and leave',
  stay: 'Keep editing',
  sections: { business: 'Your business', agent: 'Your agent', app: 'This app' },
  groups: {
    business: 'Business',
    hours: 'Hours',
    services: 'Services',
    rules: 'Booking rules',
    agent: 'Agent',
    appearance: 'Appearance',
  },
  /** How a group stands, in the list. */
  lines: {
    theme: { system: 'Like your device', light: 'Light', dark: 'Dark' },
  },
  appearance: {
    intro: 'How the app looks on this device.',
    label: 'Colors',
    themes: {
      system: { label: 'Like your device', hint: 'Light by day and dark by night, if your device does that.' },
      light: { label: 'Light' },
      dark: { label: 'Dark' },
    },
  },
};
