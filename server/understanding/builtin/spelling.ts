/** Words as people type them on a phone, and the words they mean. */

/** Whole words only, already in lower case. */
const SLANG: Readonly<Record<string, string>> = {
  '2day': 'today',
  '2moro': 'tomorrow',
  '2morow': 'tomorrow',
  '2morrow': 'tomorrow',
  '2mrw': 'tomorrow',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tmw: 'tomorrow',
  tmro: 'tomorrow',
  tmoro: 'tomorrow',
  tomo: 'tomorrow',
  tomoz: 'tomorrow',
  tomorow: 'tomorrow',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  '2nite': 'tonight',
  '2night': 'tonight',
  tonite: 'tonight',
  tnite: 'tonight',
  tdy: 'today',
  mon: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  wed: 'wednesday',
  wendsday: 'wednesday',
  wensday: 'wednesday',
  wednsday: 'wednesday',
  wendesday: 'wednesday',
  wensdays: 'wednesday',
  tuseday: 'tuesday',
  thirsday: 'thursday',
  thusday: 'thursday',
  satuday: 'saturday',
  tommorows: 'tomorrow',
  weds: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  nxt: 'next',
  wk: 'week',
  wks: 'weeks',
  wkend: 'weekend',
  hr: 'hour',
  hrs: 'hours',
  min: 'minutes',
  mins: 'minutes',
  u: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  thx: 'thanks',
  thnx: 'thanks',
  tnx: 'thanks',
  tks: 'thanks',
  ty: 'thanks',
  tysm: 'thanks',
  cheers: 'thanks',
  appt: 'appointment',
  appts: 'appointments',
  apt: 'appointment',
  appmt: 'appointment',
  apptmt: 'appointment',
  appointmnt: 'appointment',
  appoinment: 'appointment',
  apointment: 'appointment',
  appointement: 'appointment',
  resched: 'reschedule',
  reschdule: 'reschedule',
  reshedule: 'reschedule',
  rescedule: 'reschedule',
  cancle: 'cancel',
  cansel: 'cancel',
  cancell: 'cancel',
  cxl: 'cancel',
  avail: 'available',
  availible: 'available',
  wanna: 'want to',
  "wan't": 'want',
  gonna: 'going to',
  gotta: 'have to',
  gimme: 'give me',
  lemme: 'let me',
  cant: "can't",
  cannot: "can't",
  dont: "don't",
  wont: "won't",
  didnt: "didn't",
  doesnt: "doesn't",
  isnt: "isn't",
  wasnt: "wasn't",
  havent: "haven't",
  hasnt: "hasn't",
  arent: "aren't",
  wouldnt: "wouldn't",
  couldnt: "couldn't",
  shouldnt: "shouldn't",
  im: "i'm",
  ive: "i've",
  ill: "i'll",
  thats: "that's",
  whats: "what's",
  hows: "how's",
  wheres: "where's",
  whens: "when's",
  lets: "let's",
  its: "it's",
  abt: 'about',
  b4: 'before',
  aft: 'afternoon',
  arvo: 'afternoon',
  eve: 'evening',
  yeah: 'yes',
  yea: 'yes',
  yeh: 'yes',
  yah: 'yes',
  yup: 'yes',
  yep: 'yes',
  yepp: 'yes',
  yess: 'yes',
  yesss: 'yes',
  yas: 'yes',
  ye: 'yes',
  aye: 'yes',
  okay: 'ok',
  okey: 'ok',
  oki: 'ok',
  okk: 'ok',
  okie: 'ok',
  kk: 'ok',
  k: 'ok',
  nope: 'no',
  nah: 'no',
  naw: 'no',
  nvm: 'never mind',
  nevermind: 'never mind',
  idk: "i don't know",
};

/** Names worth mending when a letter is wrong, missing, doubled or swapped; nothing else is guessed at. */
const MENDED = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tomorrow', 'tonight', 'weekend', 'afternoon'],
  ...['january', 'february', 'september', 'october', 'november', 'december', 'appointment', 'reschedule', 'morning', 'evening'],
];
/** English words one slip away from a name above. */
const REAL_WORDS = new Set([
  'moaning',
  'warning',
  'mourning',
  'weekends',
  'mondays',
  'sundays',
  'fridays',
  'evenings',
  'mornings',
  'appointments',
]);
const NAMES = new Set([...MENDED, 'sundae']);

/** Every word spelt out. Unknown words stay as they are. */
export function spellWords(text: string): string {
  return text
    .replace(/\by'?all\b/g, 'you all')
    .replace(/\bthank(?:s to)? ?(?:you|u)\b/g, 'thanks')
    .replace(/(?<!\b(?:the|i|we|he|she|they|been|you) )\b(sat|sun)\b(?!')/g, (day) => (day === 'sat' ? 'saturday' : 'sunday'))
    .replace(/[\p{L}\d']+/gu, spellWord);
}

function spellWord(word: string): string {
  if (Object.hasOwn(SLANG, word)) return SLANG[word] ?? word;
  if (word.length < 5 || word.length > 13 || /\d/.test(word) || NAMES.has(word) || REAL_WORDS.has(word)) return word;
  return MENDED.find((name) => name[0] === word[0] && isOneSlip(word, name)) ?? word;
}

/** True when one letter added, left out, changed, or two neighbours swapped, turns one word into the other. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
