/** How names are said in English. */
import { NAME, type NameCue, type NameWords, nameCue } from '../names.ts';
import { NOT_NAMES } from './not-names.ts';

const KIN =
  '(?:son|daughter|wife|husband|partner|mom|mum|mother|dad|father|brother|sister|kid|boy|girl|friend|fiancee?|boyfriend|girlfriend|grandson|granddaughter|grandma|grandmother|niece|nephew|aunt|uncle|cousin|dog|cat)';

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
  nameCue(`\\b(?:call me|i go by|it's under|i am called|i'm called|people call me) ${NAME}`, true),
  nameCue(`\\b(?:this is|it's|it is|its|i am|i'm|im|i’m|here is) ${NAME}`, false),
  nameCue(
    `(?:^|[.!?] )(?:(?:hi|hey|hello|hiya|heya|yo|howdy|(?:good )?(?:morning|afternoon|evening|day))[,!. ]+)?${NAME} (?:here|speaking)\\b`,
    false,
  ),
  nameCue(`\\b(?:booking|appointment|appt|book|slot|session|visit|cut|haircut|reservation)\\b[^.!?]*? for ${NAME}`, false),
  nameCue(`(?:(?:^|[ .!?])[-–~]|\\b(?:thanks|thank you|thx|cheers|regards|best|love)(?:, ?| )) ?${NAME}[ .!]*$`, false),
];

/** For the English language. */
export const names: NameWords = {
  cues: CUES,
  notNames: NOT_NAMES,
  opener: /^(?:(?:hi|hey|hello|sure|ok|okay|yes|yeah|yep|of course|oh|sorry|it'?s|it is|name'?s?|for|just|is|my)[,.! ]+)+/iu,
  ending: /[ ,.!]+(?:please|thanks|thank you|here|thx|pls|speaking)[ .!]*$/iu,
  goesOn: /^[ .!]*(?:$|[,.!-]|and\b|but\b|so\b)/u,
};
