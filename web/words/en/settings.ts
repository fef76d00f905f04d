/** What the settings say: the list of groups, what they have in common, and the groups about the business and its agent. */
import type { Amount } from '#web/state/amount.ts';

const UNIT_WORDS = {
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
} as const;

/** `2 hours`, `1 day`. */
function said({ count, unit }: Amount): string {
  const [one, many] = UNIT_WORDS[unit];
  return `${count} ${count === '1' ? one : many}`;
}

type Limits = { readonly min: number; readonly max: number };

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
    /** Name and place; one of them may be missing. */
    business: (name: string, city: string) => [name, city].filter(Boolean).join(' · ') || 'Not named yet',
    services: (count: number, off: number) =>
      count + off === 0
        ? 'None yet'
        : [count === 1 ? '1 service' : `${count} services`, off > 0 ? `${off} off` : ''].filter(Boolean).join(', '),
    rules: (length: Amount, notice: Amount | undefined) =>
      [said(length), notice ? `${said(notice)} notice` : 'no notice needed'].join(', '),
    agent: (name: string, tone: 'professional' | 'friendly' | 'casual') =>
      [name, { professional: 'Professional', friendly: 'Friendly', casual: 'Casual' }[tone]].filter(Boolean).join(', '),
    theme: { system: 'Like your device', light: 'Light', dark: 'Dark' },
  },
  amounts: { minutes: 'minutes', hours: 'hours', days: 'days', weeks: 'weeks' },
  business: {
    intro: 'Who your customers are texting with, and where you are.',
    name: 'Business name',
    nameHint: 'Customers read it in their texts.',
    nameMissing: 'Give your business a name: customers read it in their texts.',
    owner: 'Your name',
    phone: 'Your own phone',
    phoneHint: 'Where you get news of bookings, and where you text commands from.',
    address: 'Address',
    addressHint: 'For customers who ask where you are, and for their calendars.',
    country: 'Country',
    countryHint: 'Phone numbers without a country code, dates and clocks are read the way this country writes them.',
    language: 'Language',
    languageHint: 'The agent writes English for now.',
    zone: {
      label: 'Time zone',
      chosen: (city: string, offset: string) => `${city} (${offset})`,
      now: (clock: string) => `It is ${clock} there now.`,
      useDevice: (city: string) => `Use this device’s: ${city}`,
      search: 'Find a city or zone',
      example: 'New York, Eastern, GMT+1',
      near: 'Suggested',
      none: 'No time zone of that name. Try the nearest big city.',
      found: (count: number) => (count === 1 ? '1 time zone' : `${count} time zones`),
    },
  },
  services: {
    intro: 'What customers can book, in the order they are told of it.',
    none: 'No services yet',
    noneExplained: 'Without any, customers book a visit of your usual length.',
    add: 'Add a service',
    unnamed: 'New service',
    inactive: 'Off',
    more: (name: string) => `More for ${name}`,
    up: 'Move up',
    down: 'Move down',
    activate: 'Offer it again',
    deactivate: 'Stop offering it',
    remove: 'Remove',
    name: 'Name',
    duration_minutes: 'Length in minutes',
    priceKind: 'Price',
    priceKinds: { none: 'Not told', fixed: 'Fixed', from: 'From', on_request: 'On request' },
    price: 'Amount',
    priceHint: 'As customers should read it, like $45.',
    priced: (kind: 'none' | 'fixed' | 'from' | 'on_request', price: string) =>
      ({ none: '', fixed: price, from: price && `from ${price}`, on_request: 'price on request' })[kind],
    buffer_before_minutes: 'Minutes kept free before',
    buffer_after_minutes: 'Minutes kept free after',
    bufferHint: 'Time for you to get ready or clean up. Customers do not see it.',
    active: 'Customers can book it',
    activeHint: 'Bookings already made stay as they are.',
    customersSee: (line: string) => `Customers see: ${line}`,
    customersDoNotSee: 'Customers do not see it.',
    wrong: {
      name: 'Give it a name.',
      nameTwice: 'Another service has this name: customers could not tell them apart.',
      minutes: ({ min, max }: Limits) => `Whole minutes, from ${min} to ${max}.`,
      price: 'Write the price, like $45, or choose another kind.',
      tooMany: (max: number) => `At most ${max} services.`,
    },
  },
  rules: {
    intro: 'How your agent fills your days. What you book yourself is not bound by it.',
    default_duration_minutes: {
      label: 'Usual length of a visit',
      hint: (amount: Amount) => `A visit without a service takes ${said(amount)}.`,
    },
    slot_step_minutes: {
      label: 'Times offered every',
      hint: (amount: Amount) => `Counted from when you open, every ${said(amount)}.`,
    },
    min_notice_minutes: {
      label: 'Shortest notice',
      hint: (amount: Amount) =>
        amount.count === '0' ? 'Customers can book for right now.' : `Nobody can book less than ${said(amount)} ahead.`,
    },
    horizon_days: {
      label: 'How far ahead',
      hint: (amount: Amount) => `Customers can book up to ${said(amount)} from now.`,
    },
    max_per_day: { label: 'Most visits a day', hint: 'When a day is full, customers are offered another one.' },
    noLimit: 'No limit',
    other: 'Other',
    count: (label: string) => `${label}: how many`,
    unit: (label: string) => `${label}: unit`,
    /** What a usual length is called. */
    preset: (minutes: number, amount: Amount) =>
      ({ 0: 'None', 43200: '1 month', 129600: '3 months', 259200: '6 months', 525600: '1 year' })[minutes] ?? said(amount),
    wrongLength: (min: Amount, max: Amount) => `From ${said(min)} to ${said(max)}, in whole minutes.`,
    wrongCount: ({ min, max }: Limits) => `A whole number from ${min} to ${max}.`,
  },
  agent: {
    intro: 'Who your customers meet when they text you.',
    parts: {
      identity: 'Identity',
      tone: 'Tone',
      capabilities: 'What it may do',
      returning: 'Returning customers',
      boundaries: 'Boundaries',
    },
    name: 'Agent’s name',
    nameHint: 'Leave it empty and it speaks without a name.',
    tones: {
      professional: { label: 'Professional', hint: 'Polite and to the point.' },
      friendly: { label: 'Friendly', hint: 'Warm and helpful.' },
      casual: { label: 'Casual', hint: 'Relaxed, as between friends.' },
    },
    flags: {
      disclose_ai: { label: 'Says it is automated when asked', hint: 'It never says that it is a person, either way.' },
      speak_as_business: { label: 'Speaks as the business', hint: '“This is Riverside Barber”, not “the assistant of Riverside Barber”.' },
      can_book: { label: 'Book visits', hint: undefined },
      can_cancel: { label: 'Cancel visits', hint: undefined },
      can_reschedule: { label: 'Move visits', hint: undefined },
      can_answer_questions: { label: 'Answer questions', hint: 'Where you are, when you are open, what things cost.' },
      greet_by_name: { label: 'Greet by name', hint: 'Customers who have been here before.' },
      remember_preferences: { label: 'Remember what was learned', hint: 'Such as the language a customer writes in.' },
      booking_only: { label: 'Bookings only', hint: 'No small talk, and questions go to you.' },
      share_pricing: { label: 'Share prices', hint: 'Of services, and what you write below.' },
    },
    pricing: 'More about prices',
    pricingHint: 'Told to customers who ask what things cost.',
    instructions: 'Custom instructions',
    instructionsHint: 'In your own words. Read by a language model, if you use one; the built-in rules do not read it.',
    preview: {
      title: 'Try it',
      label: 'A customer writes',
      placeholder: 'Type what a customer might write',
      samplesLabel: 'Texts to try',
      samples: [
        'Hi, who is this?',
        'Can I come in tomorrow at 3?',
        'How much is it?',
        'Are you a robot?',
        'I need to cancel',
        'Nice weather today',
      ],
      customer: 'Customer: ',
      agent: 'Agent: ',
      nothing: 'The answer appears here.',
      silent: (because: string) => (because === '' ? 'The agent stays silent.' : `The agent stays silent: ${because}`),
      failed: (why: string) => `No answer: ${why}`,
      facts: (reader: string, segments: number) =>
        [
          `Read by ${reader === 'builtin' ? 'the built-in rules' : reader}`,
          segments > 0 ? (segments === 1 ? '1 text' : `${segments} texts long`) : '',
          'nothing is sent',
        ]
          .filter(Boolean)
          .join(' · '),
    },
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
