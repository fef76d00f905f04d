/** What people say they are, after "sou": trades, states of body and mood, where they are from. No names. */

/** Words with one ending for her and one for him. */
const OF_TWO_ENDINGS =
  'pequen professor advogad enfermeir engenheir médic medic arquitet arquitect bancári bancari funcionári funcionari empregad cozinheir padeir cabeleireir secretári secretari psicólog psicolog fotógraf fotograf veterinári veterinari aposentad reformad desempregad empresári empresari caminhoneir tímid timid nervos ansios preocupad surd ceg celíac celiac diabétic diabetic asmátic asmatic epilétic epiletic vegan vegetarian hipertens idos brasileir italian american angolan cabo-verdian lour ruiv moren alt baix magr gord casad solteir divorciad viúv viuv separad noiv curios aflit desesperad enrolad cansad gripad constipad acostumad habituad obrigad sincer honest sogr vizinh amig filh sozinh';
/** Words that stay, or change more than their ending. */
const OTHERS =
  'professora professor doutora doutor dentista jornalista motorista recepcionista esteticista fisioterapeuta nutricionista economista contabilista contador contadora vendedora vendedor programador programadora escritor escritora pintor pintora ator atriz cantora cantor músico tradutora tradutor investigadora investigador pesquisadora pesquisador estudante docente gerente policial polícia bombeira bombeiro cadeirante deficiente intolerante doente autista disléxica disléxico francesa francês inglesa inglês alemã alemão espanhola espanhol cliente flexível pontual jovem mãe pai avó avô tia tio feliz triste grande dono dona babá diarista manicure autônoma autônomo freelancer gestante lactante';

/** In lower case. */
export const CALLINGS: ReadonlySet<string> = new Set([
  ...OF_TWO_ENDINGS.split(' ').flatMap((stem) => [`${stem}a`, `${stem}o`]),
  ...OTHERS.split(' '),
]);
