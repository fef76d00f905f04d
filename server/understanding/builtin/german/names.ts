/** How names are said in German. Every noun has a capital letter, so capitals alone make no name. */
import { NAME, type NameWords, nameCue } from '../names.ts';
import { NOT_NAMES } from './not-names.ts';

const KIN =
  '(?:sohn|tochter|kind|baby|frau|mann|partner|partnerin|freund|freundin|mutter|mama|mutti|vater|papa|vati|bruder|schwester|oma|opa|gro(?:ss|ß)mutter|gro(?:ss|ß)vater|enkel|enkelin|enkelkind|tante|onkel|cousine?|nichte|neffe|schwiegermutter|schwiegervater|verlobte|verlobten|kollegin|kollegen|chef|chefin|hund|katze|junge|m(?:ä|ae)dchen|kleine|kleinen|gro(?:ss|ß)en?)';
const TITLE = '(?:(?:die|der|das|frau|herr|herrn|familie|fam\\.) )*';
const MY = '(?:mein|unser)(?:e|en|em|er)?';

/** For the German language. */
export const names: NameWords = {
  cues: [
    nameCue(`(?<!\\p{L})${MY} (?:voller |ganzer )?name (?:ist|war|lautet|w(?:ä|ae)re) ${TITLE}${NAME}`, true),
    nameCue(`(?<!\\p{L})(?:mein )?name ?(?:[:=]|ist? ) ?${TITLE}${NAME}`, true),
    nameCue(`(?<!\\p{L})(?:ich hei(?:ß|ss)e|man nennt mich|nennen sie mich|nenn mich) ${TITLE}${NAME}`, true),
    nameCue(`(?<!\\p{L})(?:auf|unter|f(?:ü|ue|u)r) (?:den|dem|meinen|meinem) namen? ${TITLE}${NAME}`, true),
    nameCue(`(?<!\\p{L})(?:auf|unter) (?:namen? )?${TITLE}${NAME} (?:bitte )?(?:buchen|eintragen|reservieren|vormerken)`, true),
    nameCue(`(?<!\\p{L})f(?:ü|ue|u)r ${MY} (?:\\p{L}+ )?${KIN},? (?:namens |die |den |der )?${NAME}`, true, true),
    nameCue(`(?<!\\p{L})${MY} ${KIN},? (?:hei(?:ß|ss)t|namens) ${NAME}`, true, true),
    nameCue(`(?<!\\p{L})(?:ich|i) bin(?:'s| es)?,? (?:die|der|d') ?${NAME}`, true),
    nameCue(`(?:^|[,.!?] )hier,? ${TITLE}${NAME}`, false),
    nameCue(`(?<!\\p{L})(?:hier (?:ist|schreibt|spricht|is)|da ist|es schreibt) ${TITLE}${NAME}`, false),
    nameCue(`(?<!\\p{L})(?:ich|i) bin(?:'s| es)?,? ${TITLE}${NAME}`, false),
    nameCue(`(?:^|[.!?,] )(?:(?:hallo|hi|hey|servus|moin|guten (?:tag|morgen|abend))[,!. ]+)?${TITLE}${NAME} hier(?!\\p{L})`, false),
    nameCue(`(?<!\\p{L})termin(?: [^.!?]*?)? f(?:ü|ue|u)r ${TITLE}${NAME}`, false),
    nameCue(
      `(?:(?:^|[ .!?])[-–~]|(?<!\\p{L})(?:(?:viele|liebe|sch(?:ö|oe)ne|beste|herzliche|freundliche)[nr]? gr(?:ü|ue|u)(?:ß|ss)en?|gr(?:ü|ue|u)(?:ß|ss)e?|lg|vg|mfg|glg|bg|danke|dank|dankesch(?:ö|oe)n|tsch(?:ü|ue)ss),?) ?(?:von |eure |deine |ihre )?${NAME}[ .!]*$`,
      false,
    ),
  ],
  notNames: NOT_NAMES,
  opener:
    /^(?:(?:hallo|hi|hey|guten tag|servus|klar|gerne?|ja|ok|okay|sorry|das ist|das w(?:ä|ae)re|es ist|ist|auf den namen|auf|unter|f(?:ü|ue|u)r|ich bin|ich hei(?:ß|ss)e|hei(?:ß|ss)e|mein name ist|mein name|name|bitte|die|der|frau|herrn?)[,.:! ]+)+/iu,
  ending: /[ ,.!]+(?:bitte|danke|vielen dank|danke sch(?:ö|oe)n|lg|hier)[ .!]*$/iu,
  goesOn: /^[ .!]*(?:$|[,.!-]|und(?!\p{L})|aber(?!\p{L}))/u,
};
