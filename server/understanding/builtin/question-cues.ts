/** Words that ask to know something, and what about. See phrases.ts for the marks in the patterns. */
import type { Topic } from '#core/reading.ts';
import { pattern } from './phrases.ts';

/** A question word or an auxiliary in front. */
export const ASKS =
  /\?|^(?:(?:and|so|ok|hi|hey|hello|also|but|yes|no|great|well|oh|please|thanks|sorry|actually|by the way|btw|quick question)[ ,:!.]+)*(?:what|what's|when|when's|where|where's|who|who's|why|how|how's|which|whose|is|are|am|do|does|did|can|could|would|will|was|were|has|have|should|may|tell me|let me know|i(?:'d| would) like to know|i wonder|i was wondering|do you know|give me|find me|show me|remind me|send me|help me with|let me (?:know|have)|(?:i )?(?:want|need|have|got|like) to know|check (?:if|whether|to see)|find out|provide|get (?:the|their|your)|tell|find (?:the|their|your)|(?:i )?(?:need|want) (?:the|their|your|its|his|her|an?) (?:\S+ )?(?:address|number|phone|rating|price)|get me (?:the|their|your)|i(?:'d| would) like (?:the|their|your|its))\b(?!')/;

/** "Is there a lift", "does it hurt": a question without its mark. */
export const INVERTS =
  /^(?:(?:and|so|ok|hi|hey|hello|also|but|great|well|oh|please|thanks|sorry|actually|by the way|btw)[ ,:!.]+)*(?:(?:is|are|was|were|will|would|should|does|did|has) (?:there|the|it|this|that|these|your?|they|he|she|we|my|an?|any|anyone|somebody|one)|(?:do|have) (?:you|they|i|we|people|your|the)|(?:can|could|may|must|should|will|would|am|did|was) (?:i|we|my|they|it|the|people|someone))\b/;

/** "I don't have one, not that I know of?": no question, whatever its mark. */
export const STATES_NOT =
  /^(?:(?:no|well|oh|sorry)[ ,]+)*(?:i|we|it|that|this|there)(?:'ve| have|'s| is)? ?(?:really |just )?(?:don't|didn't|haven't|isn't|wasn't|doesn't|hasn't|never|not)\b(?!.*\b(?:do|did|is|are|can|could|will|would) (?:i|you|it|we|they|there)\b)/;

/** Of what is past: it asks for no time. */
export const IS_PAST = /^(?:(?:and|so|hi|hey)[ ,]+)*(?:where|what|who|how|why) (?:were|was|did)\b/;

/** In order; the first that fits is the topic. */
export const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    'identity',
    pattern(
      /\b/,
      [
        /who(?:'s| is|s) (?:this|it|that|texting)|who are you|who am i (?:talking|texting|speaking|chatting)/,
        /are you (?:a |an )?(?:bot|robot|real|human|ai|person|machine|computer|automated)/,
        /is this (?:a |an )?(?:bot|robot|ai|automated|real|the right number)|whose number/,
        /what (?:business|company|place) is this|do i know you/,
      ],
      /\b/,
    ),
  ],
  [
    'appointment',
    pattern(
      /\b/,
      [
        /(?:when|what (?:time|day|date))(?:'s| is| was| are)? (?:my|our|i (?:booked|scheduled|coming)|the appointment|am i)/,
        /when (?:do|am|did) i (?:come|have|book|booked|scheduled|coming)|what did i book|do i (?:still )?have (?:an|any|my|a)/,
        /am i (?:still )?(?:booked|scheduled|on|coming|in|confirmed|all set|good for)/,
        /(?:is|was|are) (?:my|our) (?:\S+ ){0,2}?(?:appointments?|booking|session|visit|reservation)/,
        /are we (?:still )?(?:on|good|set)|still on for/,
        /(?:check|confirm|details of|details for|remind me (?:of|when|about)|what about) my (?:\S+ )?(?:appointment|booking)/,
        /have i (?:got|booked)|did (?:my|i|you) (?:booking|appointment|book|get|confirm)/,
        /(?:which|what) (?:appointments?|bookings?) do (?:i|we)|what (?:do|have) (?:i|we) (?:have |got )?(?:booked|scheduled)/,
        /what am i (?:booked|down) for|when are we (?:coming|booked|scheduled|in)/,
      ],
      /\b/,
    ),
  ],
  [
    'price',
    pattern(
      /\b/,
      [
        /how much|prices?|pricing|costs?|charges?|rates?(?! of)|fees?|expensive|cheap(?:er|est)?|quote|deposit|pay(?! (?:by|with|in|via|using|cash|on|at|when|after|then|there)\b)|payments?(?! (?:methods?|options?|types?))/,
        /discount|refund/,
      ],
      /\b/,
    ),
  ],
  [
    'address',
    pattern(
      /\b/,
      [
        /where(?:'s|s)? (?:are|is|do|can|you|r|exactly|should|abouts)|where(?:'s|abouts)/,
        /(?:your|the|an?|its|their|full|street) (?:address|location)|address|location|located|directions?|parking|park\b/,
        /how (?:do|can|would) i (?:get (?:there|to you)|find (?:you|the place))|find you|which (?:street|building|floor)/,
        /how far/,
      ],
      /\b/,
    ),
  ],
  [
    'hours',
    pattern(
      /\b/,
      [
        /(?:opening|business|working|office|operating|your|store|shop) (?:hours|times)|hours/,
        /what (?:time|days?)(?: \S+)? (?:do|are|does) (?:you|u|they|the \S+|it) (?:guys )?(?:open|close|closed|work|start|finish)/,
        /when (?:do|are|does|r) (?:you|they|the \S+|it) (?:guys )?(?:open|close|closed|start)/,
        /(?:are|r) (?:you|they) (?:guys )?(?:open|closed|working)|do (?:you|they) (?:guys )?(?:work|open|close)/,
        /(?:open|close|closing) (?:late|early|till|until|time)|how (?:late|early)|you open\b/,
      ],
      /(?:)/,
    ),
  ],
  [
    'availability',
    pattern(
      /\b/,
      [
        /availab\w*|free(?! parking)|openings?|open|slots?|spots?|space|room for|what (?:do|have) you (?:have|got)/,
        /what (?:times?|days?|dates?)\b|what(?:'s|s| is| are) (?:▽|◇|◆|next|left|free|open)/,
        /(?:do|have) you (?:have|got) (?:any|anything|something|time|◇|◆|○|one|an?)/,
        /any ?thing (?:on|for|in|◇|◈|◆|○|after|before|else|△|around|▽)|any (?:time|chance|other|more|later|earlier|◇|◆)/,
        /when (?:can|could|are you|would|is your|do you have|is the)|got any|have any|fit me in|what else|how soon|is (?:◇|◆|○)/,
        /(?:any |what )?other (?:options?|times?|slots?|days?|dates?)|how (?:about|is|does)|what about|would (?:◇|◆)|does (?:◇|◆)|are you (?:around|there|busy)/,
      ],
      /(?:)/,
    ),
  ],
  [
    'services',
    pattern(
      /\b/,
      [
        /services?|treatments?|what (?:do|can|kinds?|types?|sort) (?:of )?(?:you|they)? ?(?:do|offer|provide|services)/,
        /do (?:you|they) (?:also )?(?:do|offer|provide|have|cut|sell)|can you (?:also )?do|menu/,
        /how long (?:does|is|will|do|would)|what(?:'s| is) included/,
      ],
      /\b/,
    ),
  ],
  [
    'other',
    pattern(
      /\b/,
      [
        /(?:phone|contacts?|telephone)(?: number| info\w*| details)?|(?:the|their|your|his|her|its|a) (?:\S+ )?number|rating/,
        /ratings|rated|reviews?|website|e-?mail|insurance|credit cards?|cash|pay (?:by|with|in|via|using|on|at|when|after|then|there)|payment (?:methods?|options?|types?)|venmo|zelle|apple pay/,
        /gift (?:cards?|certificates?)|walk-?ins?/,
      ],
      /\b/,
    ),
  ],
];
