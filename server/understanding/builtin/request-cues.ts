/** Words that ask for something: a booking, a move, a cancellation, a person, a taxi. See phrases.ts for the marks in the patterns. */
import { pattern } from './phrases.ts';

/** Words of cancelling; see CANCELS_NOTHING for what they may mean besides. */
export const CANCELS = pattern(
  /\b/,
  [
    /(?<!n't |n't ever |do not |not |n't want to |not to |never |instead of |without |rather than )cancel(?:led|ling|ing|ed|lation)?/,
    /call (?:it|this|that|everything) off|call off (?:my|the|our|this)|scrap (?:my|the|it)/,
    /(?:delete|drop|remove|scratch|undo) (?:my|the|our|that|this) (?:\\S+ )?(?:appointment|booking|reservation|session|visit|slot)/,
    /(?:don't|do not|no longer|doesn't) (?:want|need) (?:it|my|the|that|this)(?: \\S+){0,3}?(?: appointment| booking| reservation| session| visit| slot)?(?: any ?more)/,
    /no longer (?:need|want) (?:my|the|an?|it|that|this)|take me off/,
  ],
  /\b/,
);

/** "Can't make it": the booking will not be kept, whatever comes instead. */
export const MISSES = pattern(
  /\b/,
  [
    /(?:can't|cannot|won't|couldn't|not (?:going to |gonna )?(?:be )?able to|unable to|won't be able to|not going to|will not|will not be able to|am not able to|don't think i can|not gonna)(?: be able to)? (?:make (?:it|my|the|our|◇|◆)|come|be there|attend|keep (?:my|the|our)|get there|show up)/,
    /not coming|something(?:'s| has)? (?:came|come) up|have to miss|need to miss|going to miss|need to skip/,
  ],
  /(?![\w'])/,
);

/** Words of cancelling that cancel nothing of the calendar. */
export const CANCELS_NOTHING = pattern(
  /\b/,
  [
    /cancell?ation (?:policy|fee|charge|terms)/,
    /(?:how|what (?:if|happens)|can|could|may|when can|until when can|is it possible to|do you charge|any (?:fee|charge|penalty)|able|what's|is there a fee).{0,30}\bcancel(?:l?ing|lation)?\b(?=[^?]*\?)(?!.*\b(?:my|the|our|it|this|that)\b)/,
    /did (?:you|i|we) cancel|(?:i|we|you|they|he|she)(?:'ve| have| had)?(?: already| just| never)? cancell?ed/,
    /(?:been|was|is|it|got|get) cancell?ed|you cancell?ed|cancel that (?:idea|thought|last)/,
    /cancell?ation (?:list|spot|opening)|why (?:did|was|is|were)|any cancell?ations|have a cancell?ation/,
    /get a cancell?ation/,
  ],
  /\b/,
);

const BOOKED =
  '(?:appointments?|booking|reservation|session|visit|slot|one|times?|dates?|days?|meeting|it|that|this|mine|◇|◆|○|things?|haircut|cut|massage|lesson)';

/** Words of moving a booking, with something that can be moved. */
export const MOVES = new RegExp(
  `\\b(?:resched\\w*|postpone|re-?book|re[- ]?arrang\\w*|(?<!don't |do not |can't |not )(?:move|push|bring(?! (?:(?:my|our|the|an?|his|her) )?(?:\\w+ )?(?:sons?|daughters?|kids?|kiddos?|boys?|girls?|dogs?|cats?|baby|child|children|friends?|mum|mom|dad|husband|wife|partner|own)\\b)|change|switch|shift|swap|delay|bump|amend|modify|update|upgrade|alter|adjust|edit)(?: (?:back|up|forward|out))? (?:(?:\\w+(?:'s)?|◇+|◆+|○+) )*?${BOOKED}|(?:want|need|like|prefer) (?:my|our) (?:\\S+ )?(?:appointment|booking|reservation|session|visit) (?:to be|moved|changed|at|on|for|△)|(?:another|a different|a new|some other|an? (?:earlier|later)|△) (?:time|day|date|slot) for (?:my|our) (?:\\w+ )?(?:appointment|booking|reservation|session|visit)|pushed? (?:it |that )?△|come △|(?:make|need to make|going to need to make) (?:some |a few |any )?(?:amend|chang|alter|modific)\\w*|(?:booking|appointment|reservation)(?: \\S+){0,8} (?:modify|amend|upgrade|change|move|reschedule|shift|changed|moved|modified|amended|rescheduled|shifted|pushed))(?![\\w'])`,
);

/** "Can I talk to a person", "call me". */
export const ASKS_PERSON = pattern(
  /(?<!don't (?:need|want|have) (?:to |you to )?|not (?:need )?(?:to )?|n't )\b/,
  [
    /(?:talk|speak|chat|connected|connect me|transfer me|put me through|get me|get through)(?: to| with)? (?:a |an |the |some |your |my |you )?(?:real |actual |live |human )?(?:person|human|someone|somebody|owner|manager|agent|operator|representative|rep|staff|supervisor|being|stylist|barber|boss|in person|directly|on the (?:phone|line))/,
    /(?:talk|speak) (?:to|with) (?:you|him|her|them|\w+)(?: directly| in person| on the phone| please| about \S.*)*\s*[?.!]*$/,
    /(?:real|actual|live) (?:person|human)/,
    /(?:is there|is this|are you|any) (?:a |an )?(?:human|real person|person|someone) ?(?:there|here|i can|available|around)?/,
    /\bhuman\b|(?:can|could|will|would|please|have)(?: \w+){0,3} (?:call|ring|phone) me/,
    /^(?:please )?(?:call|ring|phone) me(?: back)?(?: please| when| asap| ▽| ◇| ◆| at|[ .!]*$)|give me a (?:call|ring)/,
    /call me back|operator|representative|customer service|your manager/,
  ],
  /(?![\w'])/,
);

/** "You don't need to transfer me". */
export const ASKS_NO_PERSON = /(?:n't|\bnot|\bno need to)(?: \w+){0,4} (?:talk|speak|call|transfer|connect)\b/;

/** Words of booking, of proposing a time, and of looking for somebody to book with. */
export const BOOKS = pattern(
  /\b/,
  [
    /(?:can|could|may|might) (?:i|we|you|she|he) (?:please |possibly |maybe |just |also |get |still )*(?:come|get|book|have|make|schedule|see|stop|drop|pop|do|fit|squeeze|reserve|set|put me|take|grab|swing|arrange)/,
    /(?:i|we|he|she)(?:'d| would| wanted| want|'ll| will| need| am|'m| are|'re)? ?(?:really |just |also |very much |still |actually |be )?(?:like|love|want|need|wish|looking|hoping|trying|prefer|wanting|interested|searching|require)(?: to| for| in| of)? (?:\S+ ){0,3}?(?:book|come|make|schedule|get|see|reserve|an?|appointments?|have|set|stop|do|session|reservation|in|visit|another|new|stay|fix|find|go|try|some)\b/,
    /(?<!how do i |how can i |how to |can't |don't |to be |not )(?:re)?(?:book|schedule|reserve)\b(?!ed|ing)/,
    /make (?:\S+ ){0,4}?(?:appointment|reservation|booking)/,
    /(?:set|sign|put|pencil|slot|squeeze|fit|get|book) me (?:up|down|in)|set up|looking (?:for|to)|need (?:an?|my)/,
    /in need of|(?:seek|look)(?:ing)? (?:for|to|in|an?)\b|seeking|locate|pull up/,
    /(?:find|search|check)(?: for| me)* (?:something|somewhere|someone|somebody|one|in)\b|proceed with|visit an?\b/,
    /(?:want|like) to (?:choose|visit)|got to (?:see|find)|help me (?:to )?(?:find|book|get|in finding|with finding)/,
    /find(?:ing)? (?:me |us )?(?:an?|some|another|other)\b|(?:find|get|give) me (?:an?|some|another|something|anything)\b|search(?:ing)? for/,
    /try (?:to )?book(?:ing)?|tr(?:y|ying) (?:to )?schedul\w+|book(?:ing)? (?:again|instead)/,
    /appointment (?:for|on|at|with|please)|an appointment/,
    /how about(?=(?: (?:in|for|at|on|around|after|before))?(?: the)? [◇◆○◈△]| the | an?\b| some)/,
    /what about(?= [◇◆○◈△]| the | an?\b| some)|let's (?:do|say|try|make it|go)|make it|try (?:it )?(?:for|at|on|◇|◆)/,
    /(?:i'm|i am|i was) (?:after|due|(?:well )?overdue|in for)(?: for)? (?:an?|some|my|another)\b|could (?:really )?(?:do with|use) (?:an?|some|another)\b/,
    /(?:i'd|i would|we'd) rather (?:have|go|see|do|come|get)|(?:need|want|have|got|like) to (?:consult|meet|visit|go to|go see|come in)\b/,
    /(?:it's|its|about|think it's) (?:high |about )?time (?:for me |that i |i )?(?:to |for |got |had )|(?:i )?fancy an?\b|any chance (?:of|for|i|you|at)\b/,
    /(?:search|look|hunt)(?:ing)? (?:\S+ ){1,3}for me\b|let me (?:see|meet|try) (?:him|her|them)\b/,
    /do (?:you (?:have|take) )?◆|i'll (?:take|do|go)|go with|find me|(?:need|want|like) one\b|^another (?:one|appointment)\b/,
  ],
  /\b/,
);

/** A visit besides the one spoken of before. */
export const EXTRA =
  /\b(?:also|another one|another appointment|as well|too|besides|second one|(?:need|want|book|get|have|like) one|one more|one for)\b/;

/** A visit is not wanted. */
export const BOOKS_NOT =
  /\b(?:not|don't|do not|won't|no need to|wouldn't)(?: (?!have\b)\w+){0,3} (?:book|make|schedule|reserve|appointments?|come)\b/;

/** Names the visit itself, so it is a request and no mere yes. */
export const NAMES_VISIT = /\b(?:appointments?|reservation|visit|session|consult\w*|(?:book|schedule|reserve) me)\b/;

/** Speaks of a booking that stands. */
export const HAS_BOOKING = pattern(
  /\b(?:i|we|she|he)(?:'ve| have|'d| had|'m| am)? ?(?:already |just |currently )?(?:have|had|got|made|booked|scheduled)?(?: got| made| booked| scheduled)?(?: (?:an?|my|our|one|this|another))(?: \S+){0,3}? /,
  [/appointment|booking|reservation|session|slot|visit/],
  /(?! (?:with you|please|available|free|at all|if))\b/,
);

/** Word that concerns the visit of today: the owner should see it. */
export const TELLS_OWNER = pattern(
  /\b/,
  [
    /running (?:(?:about |like )?▪|(?:(?:a (?:bit|little|few)|\S+|□) )?(?:\S+ )?late)/,
    /(?:going to|gonna|will|'ll|might) be (?:(?:a (?:bit|little)|▪|□|\S+) )*late|stuck in traffic|on my way|almost there/,
    /be there in|i'm (?:here|outside|lost)|parked outside/,
  ],
  /(?![\w'])/,
);

/** Requests that are no business of a calendar of visits: a taxi, an entry in the customer's own diary. */
export const ELSEWHERE =
  /\b(?:cabs?|taxis?|uber|lyft|(?:need|want|get|book|find|like|have|for|hail|call) (?:me )?(?:an? )?(?:\S+ )?ride|itinerary)\b|\b(?:add|put|mark|note|include|save|schedule|create|set|place|enter|log|pop)\b.*\bcalend[ae]rs?\b/;
