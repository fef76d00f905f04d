/**
 * What of a model's own words may reach a customer: small talk, and nothing else.
 *
 * A list of forbidden sentences never ends: "you're all set", "done!", "consider it handled", the same in forty languages.
 * So this is a list of allowed ones. Every sentence must be, word for word, of one of the shapes below. None of them can
 * carry a time, a place, a price, a name, a promise or a claim, nor agree to anything: "of course" would answer "do you
 * have parking?". One sentence of no known shape and the whole text is dropped, for what remains of half a thought may
 * mean something else. The worst that happens to an honest text is that our own words are sent instead.
 */

const CHARS_MAX = 300;
const SENTENCES_MAX = 4;

/**
 * A model's words, fit to be sent, or `undefined`. They never state or imply that anything was booked, moved, held,
 * cancelled or is free; they hold no digits, links, names or facts.
 */
export function screenSmallTalk(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length === 0 || plain.length > CHARS_MAX || !/^[A-Za-z ,.!?'-]+$/.test(plain)) return undefined;
  const sentences = plain.match(/[^.!?]+[.!?]*/g) ?? [];
  return sentences.length <= SENTENCES_MAX && sentences.every(isSmallTalk) ? plain : undefined;
}

function isSmallTalk(sentence: string): boolean {
  const bare = sentence
    .trim()
    .replace(/[.!?,]+$/, '')
    .trim()
    .toLowerCase();
  const isQuestion = /\?\s*$/.test(sentence);
  return (isQuestion ? QUESTIONS : STATEMENTS).some((shape) => shape.test(bare));
}

const HELLO = '(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|greetings|welcome)(?: there| again| everyone)?';
const THANKS = "(?:(?:many )?thanks|thank you|we appreciate it|i appreciate it|much appreciated|that's (?:so |very )?kind(?: of you)?)";
const VERY = '(?: so much| very much| a lot| again| kindly)?';
const FOR =
  '(?: for (?:reaching out|getting in touch|your (?:message|text|patience|understanding|interest|question|kind words|feedback)|the (?:message|text|kind words|feedback|update)|asking|saying so|texting(?: us)?|writing(?: in)?|checking(?: in)?|letting (?:us|me) know|contacting us|being patient|waiting|understanding|sharing(?: that)?))?';
const SMALL_LEAD = `(?:(?:${HELLO}|aw+|oh|haha|well)[,!-]? )?`;
const HELP = '(?:help|assist|be of (?:help|service))(?: you)?(?: (?:with(?: that| anything)?|out|today|further))?';

const STATEMENTS = shapes([
  HELLO,
  `${SMALL_LEAD}${THANKS}${VERY}${FOR}(?: today)?`,
  "(?:you're|you are) (?:very |most |always |so |quite )?welcome",
  '(?:my pleasure|our pleasure|happy to help|glad to help)',
  '(?:have|enjoy) (?:a|the rest of your|your) (?:really |very )?(?:(?:great|good|lovely|nice|wonderful|beautiful|fantastic|relaxing) )?(?:day|morning|afternoon|evening|night|weekend|week|one|holiday)(?: too| as well| ahead)?',
  '(?:you too|same to you|likewise|take care|all the best|best wishes|cheers|bye|goodbye|bye for now|good night)',
  `(?:i'm|i am|we're|we are) (?:always |so |very )?(?:happy|glad|here) to ${HELP}`,
  `(?:just )?let (?:me|us) know (?:how (?:i|we) can ${HELP}|if (?:you need anything(?: else)?|there's anything(?: else)? (?:i|we) can ${HELP}|you have (?:any )?(?:other )?questions))`,
  'feel free to (?:ask|reach out|text|message)(?: (?:me|us|again))?(?: any ?time)?',
  "(?:(?:i'm|i am|we're|we are) )?(?:so |very |really )?(?:glad|happy|pleased|delighted|sorry) to hear (?:that|it|from you)",
  "(?:i'm|i am|we're|we are) (?:so |very |really )?sorry (?:about that|for the (?:confusion|trouble|inconvenience))",
  '(?:sorry|apologies)(?: about that| for the (?:confusion|trouble|inconvenience))?',
  '(?:i|we) hope you (?:feel better(?: soon)?|are (?:well|doing well|having a (?:good|great|lovely|nice) day)|have a (?:good|great|lovely|nice) (?:day|evening|weekend|week))',
  "hope you(?:'re| are) (?:well|doing well|having a (?:good|great|lovely|nice) day)",
  '(?:get well soon|feel better soon|happy birthday|happy holidays|congratulations|congrats|good luck|safe travels)',
  "(?:that's|that is|how|so) (?:great|lovely|wonderful|nice|sweet|kind|funny|exciting)(?: (?:to hear|of you))?",
  "(?:i'm|i am) (?:just )?(?:the|an?) (?:automated |virtual |digital |text |booking )*(?:assistant|bot)",
  '(?:nice|great|good|lovely) to (?:hear from you|meet you)',
  "(?:that's|that is) a (?:good|great|fair) question",
]);

const QUESTIONS = shapes([
  `(?:${SMALL_LEAD})(?:how|what) (?:can|may|could) (?:i|we) (?:${HELP}|do for you)(?: today)?`,
  `(?:${SMALL_LEAD})how are you(?: doing)?(?: today)?`,
  `(?:is there )?anything else(?: (?:i|we) can (?:${HELP}|do for you))?(?: today)?`,
  "how(?:'s| is) your (?:day|week)(?: going)?",
  '(?:could|can|would) you (?:please )?(?:tell me (?:a (?:bit|little) )?more|say that (?:again|another way)|rephrase that|clarify)',
  'what (?:can|could) (?:i|we) help (?:you )?with(?: today)?',
]);

function shapes(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(`^(?:${source})$`));
}
