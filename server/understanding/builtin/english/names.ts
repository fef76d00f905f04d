/** How names are said in English. */
import { NAME, type NameCue, type NameWords, nameCue } from '../names.ts';
import { NOT_NAMES } from './not-names.ts';

const KIN =
  '(?:son|daughter|wife|husband|partner|mom|mum|mother|dad|father|brother|sister|kid|boy|girl|friend|fiancee?|boyfriend|girlfriend|grandson|granddaughter|grandma|grandmother|niece|nephew|aunt|uncle|cousin|dog|cat)';

/** A name of one word, before a verb. */
const WORD = "[\\p{L}][\\p{L}'’-]+";

/** In order: what leaves no doubt first. */
const CUES: readonly NameCue[] = [
  nameCue(`\\b(?:my|the|his|her|their) (?:full |first |last )?name(?: is|'s|s|:| will be| would be)[: ]+${NAME}`, true),
  nameCue(`(?:^|[.!?,] *)name(?: is|'s|:)[: ]*${NAME}`, true),
  nameCue(`\\b(?:under|in) (?:the |my )?name(?: of)? (?:is )?${NAME}`, true),
  nameCue(
    `\\b(?:put|book|booked|reserve|reserved|schedule|save|have|got|place|list|made|it's|is|that|booking|reservation|appointment|slot|session)\\b[^.!?]*? under ${NAME}`,
    true,
  ),
  nameCue(`\\bunder (?:the )?(?:booking |reservation |appointment )?${NAME}$`, true),
  nameCue(`\\b(?:for|it's for|with) (?:my|our) (?:\\w+ )?${KIN},? ${NAME}`, true, true),
  nameCue(`\\bmy (?:\\w+ )?${KIN}(?:'s name is| is called| is named|,? named|,? called) ${NAME}`, true, true),
  nameCue(`\\b(?:this is|it's|its|i'm|im) [\\p{L}]+'s ${KIN},? ${NAME}`, false),
  nameCue(`\\b(?:my|our) (?:\\w+ )?${KIN},? (${WORD})(?= (?:needs|wants)\\b)`, false, true),
  nameCue(`\\b(?:can|could) (?:my|our) (?:\\w+ )?${KIN},? (${WORD}) (?:come|have|get|book|pop)\\b`, false, true),
  nameCue(`\\bput (?:me|us|it|him|her) (?:down )?(?:as|for) ${NAME}`, false),
  nameCue(`\\b(?:it's|its) me,? ${NAME}`, false),
  nameCue(`\\b(?:call me|i go by|it's under|i am called|i'm called|people call me) ${NAME}`, true),
  nameCue(`\\b(?:this is|it's|it is|its|i am|i'm|im|i’m|here is) ${NAME}`, false),
  nameCue(
    `(?:^|[.!?] )(?:(?:hi|hey|hello|hiya|heya|yo|howdy|(?:good )?(?:morning|afternoon|evening|day))[,!. ]+)?${NAME} (?:here|speaking)\\b`,
    false,
  ),
  nameCue(`^(?:yes|yeah|yep|ok|sure|perfect|great)[ ,!]+(?:please[ ,]+)?(?:it's |its )?for ${NAME}[ .!]*$`, false),
  capitalCue("^(?:[Ii]t'?s |[Aa]ppointment |[Yy]es,? )?[Ff]or", '(?=(?:,? (?:please|thanks))?[ .!]*$)'),
  capitalCue('\\b[Cc](?:an|ould)', '(?= (?:come|have|get|pop)\\b)'),
  nameCue(`\\b(?:booking|appointment|appt|book|slot|session|visit|cut|haircut|reservation)\\b[^.!?]*? for ${NAME}`, false),
  nameCue(
    `(?:(?:^|[ .!?])[-–~]|\\b(?:thanks|thank you|thx|ty|cheers|regards|(?<=(?:^|[.,!?] ?))(?:best|love)|xx|sent by)(?: so much| a lot| again| in advance)?(?:, ?| )) ?${NAME}[ .!]*(?:\\bx+)?[ .!\\p{Extended_Pictographic}]*$`,
    false,
  ),
];

/** Somebody else, by the capital alone: "for John please", "can John come on Friday?". */
function capitalCue(before: string, after: string): NameCue {
  const name = "(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})";
  return { pattern: new RegExp(`${before} ${name}${after}`, 'u'), isStrong: false, isOther: true };
}

/** For the English language. */
export const names: NameWords = {
  cues: CUES,
  notNames: NOT_NAMES,
  opener:
    /^(?:(?:hi|hey|hello|sure|ok|okay|yes|yeah|yep|of course|oh|sorry|it'?s|it is|name'?s?|for|just|is|my|put|write|under)[,.! ]+)+/iu,
  ending: /[ ,.!]+(?:please|thanks|thank you|here|thx|pls|speaking|obv|obviously|x+|\p{Extended_Pictographic}+)[ .!]*$/iu,
  goesOn: /^[ .!]*(?:$|[,.!-]|and\b|but\b|so\b)/u,
};
