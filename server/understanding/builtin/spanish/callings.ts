/** What people say they are, after "soy": trades, states of body and mood, where they are from. No names. */

/** Words with one ending for her and one for him. */
const OF_TWO_ENDINGS =
  'pequeñ abogad enfermer médic medic ingenier arquitect maestr camarer cociner secretari psicólog psicolog fotógraf fotograf veterinari funcionari emplead peluquer carter obrer jubilad desemplead autónom autonom empresari tímid timid nervios ansios preocupad sord cieg celíac celiac diabétic diabetic asmátic asmatic epiléptic epileptic vegan vegetarian hipertens mexican colombian argentin chilen peruan venezolan cuban italian american rubi moren pelirroj alt baj delgad casad solter divorciad viud separad novat curios desesperad cansad resfriad acostumad sincer honest vecin amig herman niñer ganader minusválid minusvalid discapacitad';
/** Words that stay, or change more than their ending. */
const OTHERS =
  'profesora profesor doctora doctor dentista periodista taxista recepcionista esteticista fisioterapeuta nutricionista economista contable contadora contador vendedora vendedor programadora programador escritora escritor pintora pintor actriz actor cantante música músico traductora traductor investigadora investigador estudiante docente gerente policía policia conductora conductor cajera cajero intolerante autista disléxica disléxico francesa francés inglesa inglés alemana alemán española español clienta flexible puntual joven madre padre mamá papá abuela abuelo tía tío feliz triste grande dueña dueño ama bombera bombero alérgico friolera friolero miope zurda zurdo';

/** In lower case. */
export const CALLINGS: ReadonlySet<string> = new Set([
  ...OF_TWO_ENDINGS.split(' ').flatMap((stem) => [`${stem}a`, `${stem}o`]),
  ...OTHERS.split(' '),
]);
