/** How names are said in Dutch. */
import { NAME, type NameWords, nameCue } from '../names.ts';

const KIN =
  '(?:zoon(?:tje)?|dochter(?:tje)?|man|vrouw|partner|vriend(?:in)?|moeder|mama|ma|mam|vader|papa|pa|broer(?:tje)?|zus(?:je)?|kind|opa|oma|nicht(?:je)?|neef(?:je)?|tante|oom|kleinzoon|kleindochter|verloofde|hond(?:je)?|kat|collega)';

const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'morgen', 'overmorgen'];
const PARTS_OF_DAYS = ['ochtend', 'voormiddag', 'middag', 'namiddag', 'avond', 'vroeg'];

const NOT_NAMES = new Set([
  ...DAYS.flatMap((day) => PARTS_OF_DAYS.map((part) => day + part)),
  ...`zenuwachtig nerveus doof blind slechthorend vegetariër vegetarier veganist diabeet gevoelig gespannen gestrest verdrietig boos teleurgesteld verliefd getrouwd alleenstaande gehandicapt ongeduldig wanhopig linkshandig gepensioneerd werkloos verlegen enthousiast z'n m'n vóór liefst enkel ergens rond circa wegens spoed geen nog want daarna eventueel s'ochtends aan aanstaande afspraak afzeggen al alles alleen alleenstaand alstublieft alvast annuleren april augustus beide ben beschikbaar bezet best beste beter bij bijna blij boeken bedankt dag dan dank dat de december deze dicht die dinsdag dit doei donderdag door drie druk een eens eerder eerst eerste eigenlijk en er erg even februari fijn fijne flexibel ga gaan gaat geboekt geen gewoon goed graag groetjes groeten haar hallo heb heel helaas help hem het hier hij hoe hoi hun idd iemand iets ik in inderdaad ja januari jarig je jij jou jouw juli jullie juni kan kapper klaar klant komende kom kun kunnen kunt kwart later lang laat laatste liever maandag maar maart mag me mei met middag mij mijn minuten misschien moe moet moment morgen na naar nee niet niets nieuw nieuwe nieuwsgierig nodig nog november nu of ok oke oktober om omdat onderweg onze op open ook over overmorgen papa past perfect persoon plaats prima reserveren robot september sinds snel sorry spoed steeds tandarts te tegen terug thuis tijd toch top tot tussen tweede twee u uit uur uw van vanaf vanavond vandaag vanmiddag vanochtend veel verder verhinderd verkouden verplaatsen verzetten vier vijf voor volgende vrij vrijdag vroeg waar wanneer want wat we week weekend wel welke wie wij wil woensdag zaterdag ze zeer zeker zelf zes zeven zich zij ziek zijn zo zondag zou zwanger zonder zwaar geïnteresseerd geinteresseerd benieuwd akkoord bang verlaat benieuwd eind begin mevrouw meneer knippen knipbeurt kleuren les behandeling massage aub svp ajb gr mvg thx merci yes niemand bot mens mam man vrouw mevr dhr alsjeblieft dankjewel jaar oud allergisch student plezier kleur kids vaste gast bezig bereikbaar mobiel terecht vergeten gestopt verhuisd gek fan tevreden geweest`.split(
    ' ',
  ),
]);

/** For the Dutch language. */
export const names: NameWords = {
  cues: [
    nameCue(`(?<!\\p{L})(?:ik heet|(?:mijn|m'n) (?:volledige )?naam(?: is|:)|naam ?:|naam is)[: ]*${NAME}`, true),
    nameCue(`(?<!\\p{L})(?:op|onder|met|in) (?:de )?naam(?: van)?:? ${NAME}`, true),
    nameCue(`(?<!\\p{L})voor (?:mijn|m'n|onze|ons) (?:\\p{L}+ )?${KIN},?(?: genaamd)? ${NAME}`, true, true),
    nameCue(`(?<!\\p{L})(?:mijn|m'n|onze) (?:\\p{L}+ )?${KIN}(?: heet|,? genaamd|, ) ?${NAME}`, true, true),
    nameCue(
      `(?<!\\p{L})(?:u spreekt met|je spreekt met|je praat met|noem me|zet (?:me|hem|het) (?:er )?(?:maar )?(?:op|onder)(?: de naam)?) ${NAME}`,
      true,
    ),
    // "Met Lisa": with a small letter it is "with colour" or "with a friend".
    {
      pattern: new RegExp(`(?:^[Mm]et|(?:[Hh]oi|[Hh]allo|[Hh]ey|[Dd]ag|[Mm]orgen|[Mm]iddag|[Aa]vond)[ ,!]+met) (?=\\p{Lu})${NAME}`, 'u'),
      isStrong: false,
      isOther: false,
    },
    nameCue(`(?<!\\p{L})(?:(?<!wie )ik ben(?: het)?|dit is|hier is|(?<!met )hier|het is|tis|'t is|ben) ${NAME}`, false),
    nameCue(`(?:^|[.!?,] ?|(?:hoi|hallo|hey|dag|goedemorgen|goedemiddag|goedenavond)[ ,!]+)${NAME} hier(?!\\p{L})`, false),
    nameCue(`(?<!\\p{L})(?:afspraak|reservering|plek)(?: [^.!?]*)? voor ${NAME}`, false),
    nameCue(
      `(?:(?:^|[ .!?])[-–~]|(?<!\\p{L})(?:groetjes|groeten|groet|gr|mvg|bedankt|dank je wel|dankjewel|alvast bedankt|liefs|xx?)(?!\\p{L})[.,]?(?: van)?) ?${NAME}[ .!]*$`,
      false,
    ),
  ],
  notNames: NOT_NAMES,
  surnameOpeners: new Set(['van', 'de', 'den', 'der', 'ter']),
  opener:
    /^(?:(?:hoi|hallo|hey|dag|goedemorgen|goedemiddag|goedenavond|ja|oke?|oké|okee|prima|sorry|o|oh|natuurlijk|graag|zeker|het is|dit is|ik ben|ik heet|op naam van|onder|naam|mijn naam is|doe maar|zet maar op|voor|met|is|op)[,.:! ]+)+/iu,
  ending: /[ ,.!]+(?:alstublieft|alsjeblieft|aub|svp|graag|bedankt|dank je|dank u|dankjewel|merci|hier|is de naam)[ .!]*$/iu,
  goesOn: /^[ .!]*(?:$|[,.!-]|en\b|maar\b)/u,
};
