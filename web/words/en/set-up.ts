/** What the set-up says. */
export const setUp = {
  title: 'Set up',
  progress: (at: number, of: number) => `Step ${at} of ${of}`,
  steps: 'Steps',
  isDone: 'done',
  back: 'Back',
  goOn: 'Continue',
  notNow: 'Finish later',
  finish: 'Go to the inbox',
  names: {
    business: 'Your business',
    hours: 'Opening hours',
    services: 'Services',
    phone: 'Your number',
    model: 'Who reads the texts',
    rehearsal: 'Rehearsal',
  },
  intros: {
    business: 'The agent introduces itself with this. A minute is enough; each step is saved, and can be changed later in the settings.',
    hours: 'Customers are only offered times within these hours. Without any, the agent takes bookings at every hour.',
    services: 'What can be booked, how long it takes, and what it costs. Without any, a visit takes an hour.',
    phone: 'Customers text a number of yours at Twilio. You can do this later and try everything in the rehearsal first.',
    model:
      'The built-in reader works at once, costs nothing and sends nothing anywhere. A language model understands more, if you have one.',
    rehearsal: 'Text your agent as a customer would, before any customer does.',
  },
  model: {
    automatic:
      'Unless you choose otherwise, a model on this machine (Ollama) is used while it answers, and the built-in reader whenever it does not.',
    change: 'Choose another model',
  },
  rehearsal: {
    title: 'A made-up customer',
    explain: 'These are real bookings in your calendar until you clear them.',
    label: 'Text as the customer',
    placeholder: 'Can I come in tomorrow at 3?',
    send: 'Send',
    samplesLabel: 'Or one of these',
    samples: ['Hi! Can I come in tomorrow afternoon?', 'How much is it?', 'OK', 'Actually, can we move it to the day after?'],
    customer: 'Customer',
    agent: 'Agent',
    owner: 'You are texted',
    silence: 'No answer',
    silent: (reason: string) =>
      reason === '' ? 'The agent does not answer this.' : `The agent does not answer: ${reason.replaceAll('_', ' ')}.`,
    waiting: 'The agent reads it',
    nothing: 'Nothing was said yet.',
    clear: 'Clear the rehearsal',
    cleared: 'The rehearsal is cleared: its bookings are cancelled and the made-up customer is gone.',
    isLive: 'Your number is connected, so the simulator is off: text it from your own phone, or try the agent out in its settings.',
    toAgent: 'Try the agent out',
  },
};
