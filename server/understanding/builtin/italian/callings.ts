/** What people say they are, after "sono": trades, states of body and mood, where they are from. No names. */

/** Words with one ending for her and one for him. */
const OF_TWO_ENDINGS =
  'piccol impiegat operai segretari mamm casaling commess cuoc avvocat architett medic veterinari psicolog fotograf biolog bancari bibliotecari poliziott maestr pensionat disoccupat laureand laureat diplomat divorziat sposat separat fidanzat timid ansios nervos agitat preoccupat sord ciec celiac diabetic epilettic asmatic vegan vegetarian anzian giovanissim italian american spagnol rumen ucrain tedesc russ indian nuov pront curios stupit delus arrabbiat sol stran amic molt troppo poc parecchi operat infortunat guarit bassin magr alt bass biond castan ricci mor ross  disperat incastrat abituat puntualissim onest sincer dispost costrett obbligat cert convint entusiast';
/** Words that stay, or change more than their ending. */
const OTHERS =
  'insegnante professoressa professore infermiera infermiere dottoranda dottorando parrucchiera parrucchiere barista cassiera cassiere cameriera cameriere commercialista giornalista farmacista dentista fisioterapista estetista autista musicista artista elettricista ingegnere ingegnera avvocatessa attrice attore scrittrice scrittore educatrice educatore traduttrice traduttore imprenditrice imprenditore ricercatrice ricercatore lavoratrice lavoratore docente studentessa badante cantante dirigente agente dipendente mamma nonna nonno zia zio disabile intollerante sorda sordi ipovedente cardiopatica cardiopatico claustrofobica claustrofobico francese inglese svizzera cinese brasiliana portoghese albanese felicissima felicissimo triste flessibile puntuale gentile grande giovane vostra vostro dispiaciutissima single vedova vedovo';

/** In lower case. */
export const CALLINGS: ReadonlySet<string> = new Set([
  ...OF_TWO_ENDINGS.split(' ').flatMap((stem) => [`${stem}a`, `${stem}o`]),
  ...OTHERS.split(' '),
]);
