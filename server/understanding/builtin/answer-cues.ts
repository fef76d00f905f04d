/** Words that answer us: yes, no, undecided, hello, thanks and goodbye. See phrases.ts for the marks in the patterns. */
import { pattern } from './phrases.ts';

const OPENERS = '(?:(?:hi|hey|hello|oh|ah|um|well|great|perfect|hm+|so|and|alright|actually|sorry|please|thanks|ok|lol|haha)[ ,!.]+)*';

const YES =
  '(?:yes|ya|mhm|uh huh|y|ok|sure|absolutely|definitely|certainly|of course|for sure|indeed|correct|exactly|right|alright|all right|affirmative|you bet|totally|agreed|true|please do)';

const NO = '(?:no|n|not really|negative|no way|never)';

/** "Yes", "ok", "sure": at the start, politeness aside. */
export const YES_FIRST = new RegExp(`^${OPENERS}${YES}(?![\\w'])(?! (?:if|what|how|not)\\b)`);

/** A yes that is more than tone: "ok" and "sure" may only open what follows. */
export const YES_PLAIN =
  /^(?:(?:oh|ah|um|well|hi|hey|hello)[ ,!.]+)*(?:yes|y|indeed|of course|absolutely|definitely|certainly|exactly|correct|affirmative|right|that's (?:right|correct|true))(?![\w'])/;

/** "Just increase the limit, yes": said last. */
export const YES_LAST = /, ?yes(?:,? please)?[ .!]*$/;

/** "No", "not really": at the start. */
export const NO_FIRST = new RegExp(
  `^${OPENERS}${NO}(?![\\w'])(?! (?:problem|worries|prob|rush|doubt|preference|matter|biggie|(?:earlier|later|sooner) than))`,
);

/** Nothing of what was being arranged is wanted any more: "never mind", "no, leave it". */
export const DROPS = pattern(
  /^(?:(?:no|oh|ok|well|sorry|actually|wait|hm+|please|let's|just|you know what)[ ,.!]+)*/,
  [
    /never ?mind|forget (?:it|about it|that|the whole thing)|leave it|drop it|skip it|scrap (?:it|that)|don't bother|hold off/,
    /i(?:'ve| have)? changed my mind|not any ?more|i'll (?:pass|leave it)/,
  ],
  /(?:[ ,]+(?:then|for now|thanks|please|as it is|like that|after all|sorry|anymore))*[ .!]*$/,
);

/** "No that's fine", "no problem": a yes in disguise. */
export const NO_BUT_YES = pattern(
  /^(?:oh )?no[ ,!.]+/,
  [
    /(?:it's|that's|this is|that is|it is|◆ is|◇ is) (?:all )?(?:fine|ok|good|great|perfect|alright|cool)|that works/,
    /worries|problem|prob\b|that one/,
  ],
  /(?:)/,
);

/** The text accepts what stands. */
export const ACCEPTS = pattern(
  /^(?:(?:yes|ok|great|oh|sure|cool|hi|well|alright|thanks|please|perfect|wonderful)[ ,!.]+)*/,
  [
    /(?:that|this|it|which|◇+|◆+|○+|both|those|everything|all|that one|this one|that time|the time|◇+ ◆+|◇+ at ◆+)(?:'s| is| was| all)? ?(?:just |really |all |also |absolutely |totally |completely |entirely |exactly |sounds? |looks? |works?|will work|would work|should work|seems? |suits? me|fits|perfectly|would be |will be |should be |very |quite |is )*(?:fine|good|great|perfect|perfectly|ideal|right|correct|ok|alright|wonderful|excellent|awesome|lovely|cool|best|better|works|exactly|true|amazing|brilliant|fantastic|nice|what i (?:want|need)|accurate|for me)(?! (?:if|of you|to (?!me\b|us\b|proceed\b))\b)/,
    /(?:that|this) [a-z]+ (?:sounds?|looks?|works?|seems?|is)(?: (?:really|very|so|just|pretty|absolutely|perfectly))* (?:good|great|perfect|fine|ok|right|lovely|ideal|nice|best)(?! (?:if|of)\b)/,
    /(?:sounds?|looks?) (?:really |very |so |just |all |pretty |absolutely )*(?:like a plan|good|great|perfect|right|fine|ok|awesome|excellent|lovely|wonderful|amazing|nice|correct)/,
    /(?:completely|totally|all|that's all) (?:right|correct|good)|spot on|try (?:that|this|it)/,
    /i(?:'ll| will| would|'d)?(?: like to| prefer to)? (?:go|stick|proceed) with (?:that|this|it|them)|i accept|i(?:'d| would) like to (?:take|accept|keep) (?:that|this|it)(?: (?:one|time|slot|appointment))?/,
    /(?:that|this|it|◇+|◆+|○+|◇+ ◆+|◇+ at ◆+|◆+ ◇+|◆+ on ◇+|◇+ ?○+)(?:'ll| will| would| should| does| all)? (?:works?|suits?|do)\b/,
    /(?:that|this|the) (?:time|day|date|slot|one)(?:'ll| will| would| should)? (?:works?|suits?|do)/,
    /works(?: for me| great| fine| perfectly| well)?|perfect|great|good|fine|excellent|awesome|wonderful|lovely|cool|super/,
    /brilliant|fantastic|amazing|ideal|nice|deal|done|(?:that is |it's |it is )?confirm(?:ed)?|i confirm|i accept/,
    /accept(?:ed)?|approved?|i agree|agreed|fine (?:by|with) me|good (?:by|with|for) me|ok (?:by|with) me|go ahead/,
    /go for it|let's do (?:it|that|this|◇+|◆+)|let's go(?: with (?:it|that|this|them))?|do (?:it|that)|please do/,
    /book (?:it|that|this|them)|book me(?: in)?(?= ?(?:$|[.,!]|please|for (?:it|that)))/,
    /(?:can|could|would|will) you (?:please )?(?:book|schedule|do|reserve|confirm|make) (?:it|that|this)\b/,
    /schedule (?:it|that|this)|reserve (?:it|that)|make it so|i'll take (?:it|that|this|◇+|◆+)|i will take (?:it|that|this)/,
    /i(?:'d| would) (?:like|love) (?:that|this|it)(?= ?(?:$|[.,!]|one|please))|i want (?:that|this)(?: one)?/,
    /(?:grand|sweet|ace|fabulous|mint|magic|stellar|splendid|champion|sorted|sold|alrighty|righto|rightio|too easy|no dramas?|go on then|(?:that|this) one|suits(?: me| us)?(?: fine| well| perfectly)?|(?:sure[ ,]+)?why not|i (?:think|guess|suppose|believe)(?: so)?|say less|you got it)(?= ?(?:$|[.,!]|thanks|please|x\b|then\b))/,
    /(?:(?:that|it|this)(?:'s| is| sounds like| looks like) )?(?:just |exactly )?what i(?:'m| was| am|'ve been| have been)? (?:looking for|after|need(?:ed)?|want(?:ed)?)(?= ?(?:$|[.,!]|thanks))/,
    /(?:i'm|i am|we're) (?:free|available|around) (?:then|at that time|that day)\b/,
    /i like (?:that|it|this)|i(?:'ll| will) be there|see you (?:then|there|at|on|◇+|◆+|soon)/,
    /i'm (?:good|fine|ok|happy) with (?:that|it|this)|happy with that|you(?:'ve| have)? got (?:it|that|this|everything|all (?:of )?(?:it|that|this))(?: all)?(?: right)?|got it|all good|lock it in|count me in/,
    /sign me up|c|bet(?=[ .!]*$)/,
  ],
  /(?![\w'])/,
);

/** A second thought that turns a yes into something else. */
export const SECOND_THOUGHT = pattern(
  /\b/,
  [
    /but|though|although|except|only if|instead|actually|however|unless|wait|on second thought|could we|can we/,
    /can you (?:make|do)|could you (?:make|do)|make it|rather|change/,
  ],
  /\b/,
);

/** Another time is wanted in place of one that stands: "Friday instead", "Wednesday would be better". */
export const INSTEAD = /\binstead\b(?! of)|\b(?:would be|would|is|are|works|suits|'d be) (?:me )?better\b|\bafter all\b/;

/** "Can it be later?": with nothing on offer it is the booking that stands. */
export const OF_WHAT_STANDS = /\b(?:can|could|may|might|would) (?:it|that|this) (?:please |maybe |possibly )?(?:be|start|happen|work)\b/;

/** The text refuses what stands. */
export const REFUSES = pattern(
  /\b/,
  [
    /never ?mind|forget (?:it|about it|that)/,
    /not (?:now|right now|yet|at this (?:moment|time)|at the moment|today|that(?: one)?|this one|these|those|any of|what i|interested|good for me|going to work|convenient|possible|correct|right|quite)/,
    /maybe (?:△|later|another time|some other time|next time|not)|some other time|another time|rather not|don't bother/,
    /none of (?:them|those|these|the)|neither/,
    /(?:that|this|it|those|they|these|none|◇|◆|○|time|day|date)(?: \\w+)? ?(?:doesn't|does not|won't|don't|do not|will not|wouldn't|isn't|is not|can't|aren't) ?(?:really |quite |going to |actually )?(?:work|suit|do|fit|good|right|be|it|correct|what|for|◇|◆)?/,
    /doesn't work|won't work|don't work|can't (?:do|make) (?:that|it|this|those|any|them|◇|◆|○|then)/,
    /i (?:can't|don't|won't|do not|couldn't)\b(?! (?:feel|see (?:much|any|a) |remember|recall))|i changed my mind|changed my mind|hold off|leave it|no longer/,
    /don't (?:want|need|book|do|like|make)|do not (?:want|need|book|do|like|make)|i'm (?:busy|not)/,
    /(?:i'm|i am|i'll be|i've got|i have|i've|i got|^(?:got|have)(?! a (?:good|great|nice|lovely)))(?! (?:free|available|there|good|fine|ok|happy)\b) (?:\S+ ){0,3}?(?:then|that day|(?:at )?that time)$/,
    /i have (?:work|plans|a meeting|something)|already (?:have|booked|busy)|i'll pass|i(?: think i)?'ll wait|please wait/,
    /i guess not|^(?:nothing|none|not (?:just )?now|i think not)\b|someone else|somebody else|pass\b|skip it|no go/,
    /(?<!\bask (?:you |about )?)something else|anything else\?|other (?:times?|days?|options?|dates?)|different (?:time|day|date|one|option)/,
    /(?<!(?:need|want|book|like|get|have|for) )another (?:time|day|date|option|one(?=\W*$))|wrong|incorrect|keep it|keep (?:my|the)/,
  ],
  /\b/,
);

/** "I don't mind": no refusal. */
export const IS_ALL_ONE = /\b(?:don't|do not|doesn't|does not) (?:really )?(?:mind|matter|care|have a preference)\b/;

/** Undecided: neither yes nor no. */
export const WONDERS = pattern(
  /^(?:(?:hm+|um+|uh|well|ok|sorry|oh)[ ,.]+)*/,
  [
    /(?:i'm |i am )?not (?:sure|certain)|no idea|i don't know|maybe|perhaps|let me (?:think|check|see|get back)/,
    /i'll (?:think|check|get back|let you know)|i need to (?:think|check)|hm+(?= ?(?:$|[.,!?] ?$))/,
  ],
  /\b(?! ◆| ◇| △| later| not\b| another| next)/,
);

/** Says so in so many words, whatever she wonders about besides. */
export const CONFIRMS = /\bi (?:can |do |hereby )?confirm\b(?! (?:if|whether))/;

/** Only tone: before a question it accepts nothing. */
export const TONE =
  /^(?:(?:ok|great|perfect|good|cool|nice|awesome|alright|all right|fine|lovely|wonderful|excellent|thanks|sweet|super|amazing|fantastic|hm+|oh|right|interesting)[ ,!.]*)+$/;

/** "Hi there", "how are you": from the start. */
export const GREETS =
  /^(?:(?:hi|hey|hello|heya|hiya|howdy|yo|good (?:○|day|to)|greetings|sup|what's up|hola|how are you|hope you(?:'re| are) (?:well|good)|there(?!')|again|team|everyone|good ○)[ ,!.?]*)+/;

/** "Morning!", "evening all, any slots left?": a greeting, while nothing was asked; "morning or afternoon" is none. */
export const GREETS_BY_HOUR =
  /^(?:(?:hi|hey|hello),? )?(?:good )?(?:mornin'?g?|afternoon|evening)(?= ?$| ?[,!.]+ ?(?!or\b|and\b|if\b|please\b|works\b)| (?!works|is|or|and|please|would|only|best|preferably|instead|ideally)[a-z]+[,!] ?(?=.)| (?:all|there|guys|team|everyone|can|could|any|do|are|is|just|i'm|i'd|what|how|hope|would)\b)/;

/** Thanks and goodbyes, anywhere. */
export const THANKS = pattern(
  /\b/,
  [
    /thanks?|thank you|thankyou|thnk|cheers|much appreciated|appreciate|grateful/,
    /you(?:'re| are) (?:the best|awesome|amazing|great|a star)|(?:good ?)?bye|goodnight|good night|see (?:you|ya)|take care/,
    /have a (?:good|great|nice|lovely|wonderful)/,
    /(?:that|it|this)(?:'s| is| was|'ll be| will be| would be)? ?(?:all|it|everything)\b|all set/,
    /(?:i'm|im|we're) (?:done|good|all set)|nothing (?:else|more)|all (?:i|that i) (?:need|want)|no more/,
    /talk (?:△|soon|to you)|adios|ciao|au revoir|ttyl|till then|you too|done with this|catch you/,
  ],
  /\b/,
);

/** Said when leaving, whatever else the words could mean. */
export const ENDS = pattern(
  /\b/,
  [
    /(?:that|it|this|which)(?:'s| is| was|'ll be| will be| would be|'d be)? (?:(?:about|pretty much|absolutely) )?(?:all|it|everything)\b(?!(?: of (?:them|it))? (?:works?|good|fine|great|perfect|sounds|for me))/,
    /^thanks for (?:your|the|all|making|booking|helping|getting|that)|^thanks.*(?:don't|do not|won't) need any/,
    /nothing (?:else|more)|(?:i'm|we're|i am|we are) (?:all )?(?:done|set)\b|all set|(?:good ?)?bye|no more/,
    /got (?:all|everything) (?:i|that)|you(?:'ve| have) (?:given|been)|that's (?:all|everything)/,
    /everything (?:i|that i) (?:need|want)/,
  ],
  /(?:)/,
);

const CLOSES =
  /\b(?:anything else|something else|what else|any other|help (?:you )?(?:with )?(?:any|some|more)|further|what more|what do you want next)\b/i;

/** We asked whether there is more to do. */
export const isClosing = (said: string | undefined): boolean => said !== undefined && CLOSES.test(said);
