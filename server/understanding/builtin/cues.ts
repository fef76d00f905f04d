/**
 * The words that tell what a text wants. Patterns run over a normalised part of a text in which days, times and the rest are
 * marks (see mentions.ts): `◇` a day, `◈` a stretch of days, `◆` a time, `○` a part of the day, `△` "later", `▽` "asap".
 */
import type { Topic } from '#core/reading.ts';

const OPENERS = '(?:(?:hi|hey|hello|oh|ah|um|well|great|perfect|hm+|so|and|alright|actually|sorry|please|thanks|ok|lol|haha)[ ,!.]+)*';
const YES =
  '(?:yes|y|ok|sure|absolutely|definitely|certainly|of course|for sure|indeed|correct|exactly|right|alright|all right|affirmative|you bet|totally|agreed|true|please do)';
const NO = '(?:no|n|not really|negative|no way|never)';

/** "Yes", "ok", "sure": at the start, politeness aside. */
export const YES_FIRST = new RegExp(`^${OPENERS}${YES}(?![\\w'])(?! (?:if|what|how|not)\\b)`);
/** "No", "not really": at the start. */
export const NO_FIRST = new RegExp(`^${OPENERS}${NO}(?![\\w'])(?! (?:problem|worries|prob|rush|doubt|preference|matter|biggie))`);
/** "No that's fine", "no problem": a yes in disguise. */
export const NO_BUT_YES =
  /^(?:oh )?no[ ,!.]+(?:(?:it's|that's|this is|that is|it is|◆ is|◇ is) (?:all )?(?:fine|ok|good|great|perfect|alright|cool)|that works|worries|problem|prob\b|that one)/;

/** The text accepts what stands. */
export const ACCEPTS =
  /^(?:(?:yes|ok|great|oh|sure|cool|hi|well|alright|thanks|please|perfect|wonderful)[ ,!.]+)*(?:(?:that|this|it|which|◇+|◆+|○+|both|those|everything|all|that one|this one|that time|the time|◇+ ◆+|◇+ at ◆+)(?:'s| is| was| all)? ?(?:just |really |all |also |absolutely |totally |sounds? |looks? |works?|will work|would work|should work|seems? |suits? me|fits|perfectly|would be |will be |should be |very |quite |is )*(?:fine|good|great|perfect|perfectly|ideal|right|correct|ok|alright|wonderful|excellent|awesome|lovely|cool|best|better|works|exactly|true|amazing|brilliant|fantastic|nice|what i (?:want|need)|accurate|for me)(?! (?:if|of you|to (?!me\b|us\b|proceed\b))\b)|(?:sounds?|looks?) (?:really |very |so |just |all |pretty |absolutely )*(?:like a plan|good|great|perfect|right|fine|ok|awesome|excellent|lovely|wonderful|amazing|nice|correct)|(?:completely|totally|all|that's all) (?:right|correct|good)|spot on|try (?:that|this|it)|i(?:'ll| will| would|'d)?(?: like to| prefer to)? (?:go|stick|proceed) with (?:that|this|it|them)|i accept|(?:that|this|it|◇+|◆+|○+|◇+ ◆+|◇+ at ◆+|◆+ ◇+|◆+ on ◇+|◇+ ?○+)(?:'ll| will| would| should| does| all)? (?:works?|suits?|do)\b|(?:that|this|the) (?:time|day|date|slot|one)(?:'ll| will| would| should)? (?:works?|suits?|do)|works(?: for me| great| fine| perfectly| well)?|perfect|great|good|fine|excellent|awesome|wonderful|lovely|cool|super|brilliant|fantastic|amazing|ideal|nice|deal|done|(?:that is |it's |it is )?confirm(?:ed)?|i confirm|i accept|accept(?:ed)?|approved?|i agree|agreed|fine (?:by|with) me|good (?:by|with|for) me|ok (?:by|with) me|go ahead|go for it|let's do (?:it|that|this|◇+|◆+)|let's go(?: with (?:it|that|this|them))?|do (?:it|that)|please do|book (?:it|that|this|them)|book me(?: in)?(?= ?(?:$|[.,!]|please|for (?:it|that)))|(?:can|could|would|will) you (?:please )?(?:book|schedule|do|reserve|confirm|make) (?:it|that|this)\b|schedule (?:it|that|this)|reserve (?:it|that)|make it so|i'll take (?:it|that|this|◇+|◆+)|i will take (?:it|that|this)|i(?:'d| would) (?:like|love) (?:that|this|it)(?= ?(?:$|[.,!]|one|please))|i want (?:that|this)(?: one)?|i like (?:that|it|this)|i(?:'ll| will) be there|see you (?:then|there|at|on|◇+|◆+|soon)|i'm (?:good|fine|ok|happy) with (?:that|it|this)|happy with that|you got it|got it|all good|lock it in|count me in|sign me up|c)(?![\w'])/;

/** A second thought that turns a yes into something else. */
export const SECOND_THOUGHT =
  /\b(?:but|though|although|except|only if|instead|actually|however|unless|wait|on second thought|could we|can we|can you (?:make|do)|could you (?:make|do)|make it|rather|change)\b/;

/** The text refuses what stands. */
export const REFUSES =
  /\b(?:never ?mind|forget (?:it|about it|that)|not (?:now|right now|yet|at this (?:moment|time)|at the moment|today|that(?: one)?|this one|these|those|any of|what i|interested|good for me|going to work|convenient|possible|correct|right|quite)|maybe (?:△|later|another time|some other time|next time|not)|some other time|another time|rather not|don't bother|none of (?:them|those|these|the)|neither|(?:that|this|it|those|they|these|none|◇|◆|○|time|day|date)(?: \\w+)? ?(?:doesn't|does not|won't|don't|do not|will not|wouldn't|isn't|is not|can't|aren't) ?(?:really |quite |going to |actually )?(?:work|suit|do|fit|good|right|be|it|correct|what|for|◇|◆)?|doesn't work|won't work|don't work|can't (?:do|make) (?:that|it|this|those|any|them|◇|◆|○|then)|i (?:can't|don't|won't|do not|couldn't)\b|i changed my mind|changed my mind|hold off|leave it|no longer|don't (?:want|need|book|do|like|make)|do not (?:want|need|book|do|like|make)|i'm (?:busy|not)|i have (?:work|plans|a meeting|something)|already (?:have|booked|busy)|i'll pass|i(?: think i)?'ll wait|please wait|i guess not|^(?:nothing|none|not (?:just )?now|i think not)\b|someone else|somebody else|pass\b|skip it|no go|something else|anything else\?|other (?:times?|days?|options?|dates?)|different (?:time|day|date|one|option)|another (?:time|day|date|one|option)|wrong|incorrect|keep it|keep (?:my|the))\b/;

export const CANCELS =
  /\b(?:(?<!don't |do not |not |n't want to |not to |never |instead of |without |rather than )cancel(?:led|ling|ing|ed|lation)?|call (?:it|this|that|everything) off|call off (?:my|the|our|this)|scrap (?:my|the|it)|(?:delete|drop|remove|scratch|undo) (?:my|the|our|that|this) (?:\\S+ )?(?:appointment|booking|reservation|session|visit|slot)|(?:don't|do not|no longer|doesn't) (?:want|need) (?:it|my|the|that|this)(?: \\S+){0,3}?(?: appointment| booking| reservation| session| visit| slot)?(?: any ?more)|no longer (?:need|want) (?:my|the|an?|it|that|this)|take me off)\b/;
/** "Can't make it": the booking will not be kept, whatever comes instead. */
export const MISSES =
  /\b(?:(?:can't|cannot|won't|couldn't|not (?:going to |gonna )?(?:be )?able to|unable to|won't be able to|not going to|will not|will not be able to|am not able to|don't think i can|not gonna)(?: be able to)? (?:make (?:it|my|the|our|◇|◆)|come|be there|attend|keep (?:my|the|our)|get there|show up)|not coming|something(?:'s| has)? (?:came|come) up|have to miss|need to miss|going to miss|need to skip)\b/;
/** Words of cancelling that cancel nothing of the calendar. */
export const CANCELS_NOTHING =
  /\b(?:cancell?ation (?:policy|fee|charge|terms)|(?:how|what (?:if|happens)|can|could|may|when can|until when can|is it possible to|do you charge|any (?:fee|charge|penalty)|able|what's|is there a fee).{0,30}\bcancel(?:l?ing|lation)?\b(?=[^?]*\?)(?!.*\b(?:my|the|our|it|this|that)\b)|did (?:you|i|we) cancel|(?:i|we|you|they|he|she)(?:'ve| have| had)?(?: already| just| never)? cancell?ed|(?:been|was|is|it|got|get) cancell?ed|you cancell?ed|cancel that (?:idea|thought|last)|cancell?ation (?:list|spot|opening)|why (?:did|was|is|were)|any cancell?ations|have a cancell?ation|get a cancell?ation)\b/;

const BOOKED =
  '(?:appointments?|booking|reservation|session|visit|slot|one|time|date|day|meeting|it|that|this|mine|◇|◆|○|things?|haircut|cut|massage|lesson)';
export const MOVES = new RegExp(
  `\\b(?:resched\\w*|postpone|re-?book|(?<!don't |do not |can't |not )(?:move|push|bring|change|switch|shift|swap|delay|bump|amend|modify|update|upgrade|alter|adjust|edit)(?: (?:back|up|forward|out))? (?:(?:the|my|our|this|that|a|an|current|existing|some|room|hotel|restaurant|upcoming|details|of|start|date|time|and|duration|number|\\w+'s|to|◇+|◆+|○+|\\w+) )*?${BOOKED}|(?:want|need|like|prefer) (?:my|our) (?:\\S+ )?(?:appointment|booking|reservation|session|visit) (?:to be|moved|changed|at|on|for|△)|pushed? (?:it |that )?△|come △|(?:make|need to make|going to need to make) (?:some |a few |any )?(?:amend|chang|alter|modific)\\w*|(?:booking|appointment|reservation)(?: \\S+){0,8} (?:modify|amend|upgrade|change|move|reschedule|shift|changed|moved|modified|amended|rescheduled|shifted|pushed))(?![\\w'])`,
);

export const ASKS_PERSON =
  /(?<!don't (?:need|want|have) (?:to |you to )?|not (?:need )?(?:to )?|n't )\b(?:(?:talk|speak|chat|connected|connect me|transfer me|put me through|get me|get through)(?: to| with)? (?:a |an |the |some |your |my |you )?(?:real |actual |live |human )?(?:person|human|someone|somebody|owner|manager|agent|operator|representative|rep|staff|supervisor|being|stylist|barber|boss|in person|directly|on the (?:phone|line))|(?:talk|speak) (?:to|with) (?:you|him|her|them|\w+)(?: directly| in person| on the phone)?\s*[?.!]*$|(?:real|actual|live) (?:person|human)|(?:is there|is this|are you|any) (?:a |an )?(?:human|real person|person|someone) ?(?:there|here|i can|available|around)?|\bhuman\b|(?:can|could|will|would|please|have)(?: \w+){0,3} (?:call|ring|phone) me|^(?:please )?(?:call|ring|phone) me(?: back)?(?: please| when| asap| ▽| ◇| ◆| at|[ .!]*$)|give me a (?:call|ring)|call me back|operator|representative|customer service|your manager)(?![\w'])/;

export const BOOKS =
  /\b(?:(?:can|could|may|might) (?:i|we|you|she|he) (?:please |possibly |maybe |just |also |get |still )*(?:come|get|book|have|make|schedule|see|stop|drop|pop|do|fit|squeeze|reserve|set|put me|take|grab|swing|arrange)|(?:i|we|he|she)(?:'d| would| wanted| want|'ll| will| need| am|'m| are|'re)? ?(?:really |just |also |very much |still |actually |be )?(?:like|love|want|need|wish|looking|hoping|trying|prefer|wanting|interested|searching|require)(?: to| for| in| of)? (?:\S+ ){0,3}?(?:book|come|make|schedule|get|see|reserve|an?|appointments?|have|set|stop|do|session|reservation|in|visit|another|new|stay|fix|find|go|try|some)\b|(?<!how do i |how can i |how to |can't |don't |to be |not )(?:re)?(?:book|schedule|reserve)\b(?!ed|ing)|make (?:\S+ ){0,4}?(?:appointment|reservation|booking)|(?:set|sign|put|pencil|slot|squeeze|fit|get|book) me (?:up|down|in)|set up|looking (?:for|to)|need (?:an?|my)|in need of|(?:seek|look)(?:ing)? (?:for|to|in|an?)\b|seeking|locate|pull up|(?:find|search|check)(?: for| me)* (?:something|somewhere|someone|somebody|one|in)\b|proceed with|visit an?\b|(?:want|like) to (?:choose|visit)|got to (?:see|find)|help me (?:to )?(?:find|book|get|in finding|with finding)|find(?:ing)? (?:me |us )?(?:an?|some|another|other)\b|(?:find|get) me (?:an?|some|another)\b|search(?:ing)? for|try (?:to )?book(?:ing)?|tr(?:y|ying) (?:to )?schedul\w+|book(?:ing)? (?:again|instead)|appointment (?:for|on|at|with|please)|an appointment|how about(?=(?: (?:in|for|at|on|around|after|before))?(?: the)? [◇◆○◈△]| the | an?\b| some)|what about(?= [◇◆○◈△]| the | an?\b| some)|let's (?:do|say|try|make it|go)|make it|try (?:it )?(?:for|at|on|◇|◆)|do (?:you (?:have|take) )?◆|i'll (?:take|do|go)|go with|find me)\b/;

export const GREETS =
  /^(?:(?:hi|hey|hello|heya|hiya|howdy|yo|good (?:○|day|to)|greetings|sup|what's up|hola|how are you|hope you(?:'re| are) (?:well|good)|there|again|team|everyone|good ○)[ ,!.?]*)+/;
export const THANKS =
  /\b(?:thanks?|thank you|thankyou|thnk|cheers|much appreciated|appreciate|grateful|you(?:'re| are) (?:the best|awesome|amazing|great|a star)|(?:good ?)?bye|goodnight|good night|see (?:you|ya)|take care|have a (?:good|great|nice|lovely|wonderful)|(?:that|it|this)(?:'s| is| was|'ll be| will be| would be)? ?(?:all|it|everything)\b|all set|(?:i'm|im|we're) (?:done|good|all set)|nothing (?:else|more)|all (?:i|that i) (?:need|want)|no more|talk (?:△|soon|to you)|adios|ciao|au revoir|ttyl|till then|you too|done with this|catch you)\b/;
const CLOSES =
  /\b(?:anything else|something else|what else|any other|help (?:you )?(?:with )?(?:any|some|more)|further|what more|what do you want next)\b/i;
/** Said when leaving, whatever else the words could mean. */
export const ENDS =
  /\b(?:(?:that|it|this|which)(?:'s| is| was|'ll be| will be| would be|'d be)? (?:(?:about|pretty much|absolutely) )?(?:all|it|everything)\b(?!(?: of (?:them|it))? (?:works?|good|fine|great|perfect|sounds|for me))|^thanks for (?:your|the|all|making|booking|helping|getting|that)|^thanks.*(?:don't|do not|won't) need any|nothing (?:else|more)|(?:i'm|we're|i am|we are) (?:all )?(?:done|set)\b|all set|(?:good ?)?bye|no more|got (?:all|everything) (?:i|that)|you(?:'ve| have) (?:given|been)|that's (?:all|everything)|everything (?:i|that i) (?:need|want))/;
/** Requests that are no business of a calendar of visits: a taxi, an entry in the customer's own diary. */
export const ELSEWHERE =
  /\b(?:cabs?|taxis?|uber|lyft|(?:need|want|get|book|find|like|have|for|hail|call) (?:me )?(?:an? )?(?:\S+ )?ride|itinerary)\b|\b(?:add|put|mark|note|include|save|schedule|create|set|place|enter|log|pop)\b.*\bcalend[ae]rs?\b/;
/** Names the visit itself, so it is a request and no mere yes. */
export const NAMES_VISIT = /\b(?:appointments?|reservation|visit|session|consult\w*|(?:book|schedule|reserve) me)\b/;
/** Speaks of a booking that stands. */
export const HAS_BOOKING =
  /\b(?:i|we|she|he)(?:'ve| have|'d| had|'m| am)? ?(?:already |just |currently )?(?:have|had|got|made|booked|scheduled)?(?: got| made| booked| scheduled)?(?: (?:an?|my|our|one|this|another))(?: \S+){0,3}? (?:appointment|booking|reservation|session|slot|visit)(?! (?:with you|please|available|free|at all|if))\b/;
export const ASKS_NO_PERSON = /(?:n't|\bnot|\bno need to)(?: \w+){0,4} (?:talk|speak|call|transfer|connect)\b/;
/** Word that concerns the visit of today: the owner should see it. */
export const TELLS_OWNER =
  /\b(?:running (?:▪|(?:(?:a (?:bit|little|few)|\S+|□) )?(?:\S+ )?late)|(?:going to|gonna|will|'ll|might) be (?:(?:a (?:bit|little)|▪|□|\S+) )*late|stuck in traffic|on my way|almost there|be there in|i'm (?:here|outside|lost)|parked outside)\b/;
/** Undecided: neither yes nor no. */
export const WONDERS =
  /^(?:(?:hm+|um+|uh|well|ok|sorry|oh)[ ,.]+)*(?:(?:i'm |i am )?not (?:sure|certain)|no idea|i don't know|maybe|perhaps|let me (?:think|check|see|get back)|i'll (?:think|check|get back|let you know)|i need to (?:think|check)|hm+)\b(?! ◆| ◇| △| later| not\b| another| next)/;
/** Only tone: before a question it accepts nothing. */
export const TONE =
  /^(?:(?:ok|great|perfect|good|cool|nice|awesome|alright|all right|fine|lovely|wonderful|excellent|thanks|sweet|super|amazing|fantastic|hm+|oh|right|interesting)[ ,!.]*)+$/;
/** A visit is not wanted. */
export const BOOKS_NOT =
  /\b(?:not|don't|do not|won't|no need to|wouldn't)(?: (?!have\b)\w+){0,3} (?:book|make|schedule|reserve|appointments?|come)\b/;
/** We asked whether there is more to do. */
export const isClosing = (said: string | undefined): boolean => said !== undefined && CLOSES.test(said);

/** A question word or an auxiliary in front. */
export const ASKS =
  /\?|^(?:(?:and|so|ok|hi|hey|hello|also|but|yes|no|great|well|oh|please|thanks|sorry|actually|by the way|btw|quick question)[ ,:!.]+)*(?:what|what's|when|when's|where|where's|who|who's|why|how|how's|which|whose|is|are|am|do|does|did|can|could|would|will|was|were|has|have|should|may|tell me|let me know|i(?:'d| would) like to know|i wonder|i was wondering|do you know|give me|find me|show me|remind me|send me|help me with|let me (?:know|have)|(?:i )?(?:want|need|have|got|like) to know|check (?:if|whether|to see)|find out|provide|get (?:the|their|your)|tell|find (?:the|their|your)|(?:i )?(?:need|want) (?:the|their|your|its|his|her|an?) (?:\S+ )?(?:address|number|phone|rating|price)|get me (?:the|their|your)|i(?:'d| would) like (?:the|their|your|its))\b(?!')/;

/** In order; the first that fits is the topic. */
export const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    'identity',
    /\b(?:who(?:'s| is|s) (?:this|it|that|texting)|who are you|who am i (?:talking|texting|speaking|chatting)|are you (?:a |an )?(?:bot|robot|real|human|ai|person|machine|computer|automated)|is this (?:a |an )?(?:bot|robot|ai|automated|real|the right number)|whose number|what (?:business|company|place) is this|do i know you)\b/,
  ],
  [
    'appointment',
    /\b(?:(?:when|what (?:time|day|date))(?:'s| is| was| are)? (?:my|our|i (?:booked|scheduled|coming)|the appointment|am i)|when (?:do|am|did) i (?:come|have|book|booked|scheduled|coming)|what did i book|do i (?:still )?have (?:an|any|my|a)|am i (?:still )?(?:booked|scheduled|on|coming|in|confirmed|all set|good for)|(?:is|was|are) (?:my|our) (?:\S+ ){0,2}?(?:appointments?|booking|session|visit|reservation)|are we (?:still )?(?:on|good|set)|still on for|(?:check|confirm|details of|details for|remind me (?:of|when|about)|what about) my (?:\S+ )?(?:appointment|booking)|have i (?:got|booked)|did (?:my|i|you) (?:booking|appointment|book|get|confirm)|(?:which|what) (?:appointments?|bookings?) do i)\b/,
  ],
  [
    'price',
    /\b(?:how much|prices?|pricing|costs?|charges?|rates?(?! of)|fees?|expensive|cheap(?:er|est)?|quote|deposit|pay|payment|discount|refund)\b/,
  ],
  [
    'address',
    /\b(?:where(?:'s|s)? (?:are|is|do|can|you|r|exactly|should|abouts)|where(?:'s|abouts)|(?:your|the|an?|its|their|full|street) (?:address|location)|address|location|located|directions?|parking|park\b|how (?:do|can|would) i (?:get (?:there|to you)|find (?:you|the place))|find you|which (?:street|building|floor)|how far)\b/,
  ],
  [
    'hours',
    /\b(?:(?:opening|business|working|office|operating|your|store|shop) (?:hours|times)|hours|what (?:time|days?)(?: \S+)? (?:do|are|does) (?:you|u|they|the \S+|it) (?:guys )?(?:open|close|closed|work|start|finish)|when (?:do|are|does|r) (?:you|they|the \S+|it) (?:guys )?(?:open|close|closed|start)|(?:are|r) (?:you|they) (?:guys )?(?:open|closed|working)|do (?:you|they) (?:guys )?(?:work|open|close)|(?:open|close|closing) (?:late|early|till|until|time)|how (?:late|early)|you open\b)/,
  ],
  [
    'availability',
    /\b(?:availab\w*|free(?! parking)|openings?|open|slots?|spots?|space|room for|what (?:do|have) you (?:have|got)|what (?:times?|days?|dates?)\b|what(?:'s|s| is| are) (?:▽|◇|◆|next|left|free|open)|(?:do|have) you (?:have|got) (?:any|anything|something|time|◇|◆|○|one|an?)|any ?thing (?:on|for|in|◇|◈|◆|○|after|before|else|△|around|▽)|any (?:time|chance|other|more|later|earlier|◇|◆)|when (?:can|could|are you|would|is your|do you have|is the)|got any|have any|fit me in|what else|how soon|is (?:◇|◆|○)|how (?:about|is|does)|what about|would (?:◇|◆)|does (?:◇|◆)|are you (?:around|there|busy))/,
  ],
  [
    'services',
    /\b(?:services?|treatments?|what (?:do|can|kinds?|types?|sort) (?:of )?(?:you|they)? ?(?:do|offer|provide|services)|do (?:you|they) (?:also )?(?:do|offer|provide|have|cut|sell)|can you (?:also )?do|menu|how long (?:does|is|will|do|would)|what(?:'s| is) included)\b/,
  ],
  [
    'other',
    /\b(?:(?:phone|contacts?|telephone)(?: number| info\w*| details)?|(?:the|their|your|his|her|its|a) (?:\S+ )?number|rating|ratings|rated|reviews?|website|e-?mail|insurance|credit cards?|cash|venmo|zelle|apple pay|gift (?:cards?|certificates?)|walk-?ins?)\b/,
  ],
];
