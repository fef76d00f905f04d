/** Portuguese as people type it in Brazil and in Portugal. Today is Wednesday 2026-06-10, 10:00; see `show` for how a reading is written. */
import { expectReadings, LAST } from './show.ts';

const BRAZIL = { language: 'pt', country: 'BR' } as const;
const PORTUGAL = { language: 'pt', country: 'PT' } as const;

expectReadings(
  [
    ['hj', 'book Wed10Jun'],
    ['amanha', 'book Thu11Jun'],
    ['depois de amanhã às 17', 'book Fri12Jun 17:00'],
    ['amanhã de manhã', 'book Thu11Jun <12:00'],
    ['de manhã', 'book <12:00'],
    ['prefiro a manhã', 'book <12:00'],
    ['pode ser a manhã as 10?', 'book Thu11Jun 10:00'],
    ['hoje à noite', 'book Wed10Jun >=18:00'],
    ['segunda-feira', 'book Mon15Jun'],
    ['3ª feira de tarde', 'book Tue16Jun >=12:00 <19:00'],
    ['na 2ª às 10h', 'book Mon15Jun 10:00'],
    ['ter. 15h', 'book Tue16Jun 15:00'],
    ['sex 16h30', 'book Fri12Jun 16:30'],
    ['quinta que vem às 11', 'book Thu18Jun 11:00'],
    ['essa sexta', 'book Fri12Jun'],
    ['na sexta da semana que vem', 'book Fri19Jun'],
    ['semana que vem', 'book Mon15Jun..Sun21Jun'],
    ['final da semana que vem', 'book Thu18Jun..Sun21Jun'],
    ['fds', 'book Sat13Jun..Sun14Jun'],
    ['de segunda a quarta', 'book Mon15Jun..Wed17Jun'],
    ['segunda ou terça', 'book Mon15Jun Tue16Jun'],
    ['antes de sexta', 'book Wed10Jun..Thu11Jun'],
    ['a partir do dia 20', 'book Sat20Jun..Fri03Jul'],
    ['estou fora até segunda', 'book Mon15Jun..Sun28Jun'],
    ['do dia 15 ao dia 17', 'book Mon15Jun..Wed17Jun'],
    ['dia 20 ou 21', 'book Sat20Jun Sun21Jun'],
    ['daqui a duas semanas', 'book Wed24Jun'],
    ['daqui a 15 dias', 'book Wed24Jun'],
    ['daqui a um mês', 'book Fri10Jul'],
    ['dia 25 às 14h', 'book Thu25Jun 14:00'],
    ['vinte e um de agosto', 'book Fri21Aug'],
    ['primeiro de julho às 9', 'book Wed01Jul 09:00'],
    ['dia 5 do mês que vem', 'book Sun05Jul'],
    ['25/6 às 10h', 'book Thu25Jun 10:00'],
    ['véspera de natal', 'book Thu24Dec'],
    ['há 2 dias', 'book Mon08Jun'],
    ['três e meia', 'book 15:30'],
    ['oito e vinte e cinco da noite', 'book 20:25'],
    ['às quinze para as três', 'book 14:45'],
    ['meio-dia e meia', 'book 12:30'],
    ['vinte e uma e trinta', 'book 21:30'],
    ['entre as 10h e o meio-dia', 'book >=10:00 <12:00'],
    ['antes das 11h', 'book <11:00'],
    ['quarta depois das 18h30', 'book Wed17Jun >=18:30'],
    ['lá pelas 4', 'book 16:00'],
    ['no fim da tarde de sexta', 'book Fri12Jun >=15:00'],
    ['daqui a uma hora', 'book Wed10Jun 11:00'],
    ['uma aula de uma hora e meia na sexta às 5', 'book Fri12Jun 17:00 90min'],
    ['qualquer dia menos segunda', 'book !Mon15Jun'],
    ['não na terça, na quarta', 'book Wed17Jun !Tue16Jun'],
    ['quarta não dá, quinta pode ser', 'book Thu11Jun !Wed17Jun'],
    ['o mais cedo possível', 'book asap'],
    ['o primeiro horário livre', 'book asap'],
    ['Oi, tudo bem? Queria marcar um horário para amanhã às 15h', 'book Thu11Jun 15:00'],
    ['dá pra ser segunda as 9?', 'book Mon15Jun 09:00'],
    ['consegue me encaixar amanhã cedo?', 'book Thu11Jun <10:00'],
    ['marca aí sexta 5 da tarde', 'book Fri12Jun 17:00'],
    ['era pra saber se tem vaga amanhã', 'question:availability Thu11Jun'],
    ['quando você tem vaga?', 'question:availability'],
    ['preciso desmarcar minha consulta de amanhã', 'cancel of[Thu11Jun]'],
    ['infelizmente não vou conseguir ir hoje', 'cancel of[Wed10Jun]'],
    ['não precisa cancelar', 'decline'],
    ['não quero cancelar, só mudar o horário', 'reschedule'],
    ['quero cancelar e marcar outro dia', 'reschedule'],
    ['não vou poder ir amanhã, dá pra remarcar pra sexta?', 'reschedule Fri12Jun of[Thu11Jun]'],
    ['quero remarcar meu horário de quinta para sexta às 4', 'reschedule Fri12Jun 16:00 of[Thu11Jun]'],
    ['dá pra adiar uma hora?', 'reschedule later60'],
    ['tô atrasada', 'question:other'],
    ['mais tarde', 'book later'],
    ['quanto custa o corte?', 'question:price'],
    ['vocês abrem aos sábados?', 'question:hours Sat13Jun'],
    ['onde vocês ficam?', 'question:address'],
    ['que horas é meu horário amanhã?', 'question:appointment Thu11Jun'],
    ['você é um robô?', 'question:identity'],
    ['quero falar com uma pessoa', 'person'],
    ['pode me ligar?', 'person'],
    ['vou falar com meu marido', 'unclear'],
    ['tudo bem?', 'greeting'],
    ['boa tarde', 'greeting'],
    ['vlw', 'thanks'],
    ['Obrigada, Ana', 'thanks =Ana'],
    ['sou a Maria', 'inform =Maria'],
    ['quero marcar um corte pro meu filho Tim na sexta às 10', 'book Fri12Jun 10:00 =Tim'],
    ['tenho seis gatos', 'unclear'],
    ['moro na rua 7 de setembro 120', 'inform "moro na rua 7 de setembro 120"'],
    ['minha filha tem 5 anos', 'unclear'],
    ['quero mudar das 3 para as 5', 'reschedule 17:00 of[15:00]'],
    ['mudar do dia 18 para o dia 19 às 10', 'reschedule Fri19Jun 10:00 of[Thu18Jun]'],
    ['mudar minha consulta para amanhã', 'reschedule Thu11Jun'],
    ['terça às 3... digo, às 4', 'book Tue16Jun 16:00'],
    ['minha segunda consulta', 'unclear'],
  ],
  BRAZIL,
);

expectReadings(
  [
    ['às três menos um quarto', 'book 14:45'],
    ['um quarto para as cinco', 'book 16:45'],
    ['à segunda de manhã', 'book Mon15Jun <12:00'],
    ['terça para a semana', 'book Tue16Jun'],
    ['daqui a oito dias', 'book Wed17Jun'],
    ['logo à tarde', 'book Wed10Jun >=12:00 <19:00'],
    ['pelas 4 da tarde', 'book 16:00'],
    ['Bom dia, queria fazer uma marcação para a próxima terça, se faz favor', 'book Tue16Jun'],
    ['tem alguma vaga na quinta?', 'question:availability Thu11Jun'],
    ['posso mudar a minha marcação para a semana que vem?', 'reschedule Mon15Jun..Sun21Jun'],
    ['qual é a morada?', 'question:address'],
    ['podem-me ligar?', 'person'],
    ['chamo-me Pedro Costa', 'inform =Pedro Costa'],
    ['em nome de Carla Souza', 'inform =Carla Souza'],
  ],
  PORTUGAL,
);

expectReadings(
  [
    ['sim', 'confirm'],
    ['s', 'confirm'],
    ['pode ser', 'confirm'],
    ['pode marcar', 'confirm'],
    ['blz', 'confirm'],
    ['fechado', 'confirm'],
    ['tá ótimo pra mim', 'confirm'],
    ['dá-me jeito', 'confirm'],
    ['combinado, até lá', 'confirm'],
    ['esse mesmo', 'confirm'],
    ['ok mas prefiro às 16h30', 'book 16:30'],
    ['melhor na quinta', 'inform Thu11Jun'],
    ['um pouco mais cedo?', 'inform earlier'],
    ['que tal sexta?', 'book Fri12Jun'],
    ['não', 'decline'],
    ['não me dá jeito', 'decline'],
    ['agora não, obrigado', 'decline'],
    ['esse horário não dá', 'decline'],
    ['terça não posso, quarta?', 'inform Wed17Jun !Tue16Jun'],
    ['não quero', 'decline'],
    ['não tem problema', 'confirm'],
    ['pode deixar marcado', 'confirm'],
    ['ficou marcado?', 'question:appointment'],
    ['hoje não, amanhã', 'inform Thu11Jun !Wed10Jun'],
    ['sexta fica melhor', 'book Fri12Jun'],
    ['deixa pra lá', 'drop'],
    ['não sei ainda', 'unclear'],
    ['deixa eu ver minha agenda', 'unclear'],
    ['tem outro horário?', 'question:availability'],
  ],
  { ...BRAZIL, last: LAST.offer },
);

expectReadings(
  [
    ['a segunda', 'inform @2'],
    ['segunda opção', 'inform @2'],
    ['a 2ª', 'inform @2'],
    ['quero a primeira', 'book @1'],
    ['a última', 'inform @last'],
    ['a da manhã', 'inform @earlier'],
    ['o das 15h', 'inform 15:00'],
    ['quinta', 'inform Thu18Jun'],
    ['na segunda', 'inform Mon15Jun'],
    ['tanto faz', 'inform @any'],
    ['nenhuma delas me serve', 'decline'],
  ],
  { ...BRAZIL, last: LAST.list },
);

expectReadings(
  [
    ['é a Ana', 'inform =Ana'],
    ['João da Silva', 'inform =João da Silva'],
    ['pode colocar em nome de Rita', 'inform =Rita'],
  ],
  { ...BRAZIL, last: LAST.asked('name') },
);

expectReadings([['duas horas', 'inform 14:00']], { ...BRAZIL, last: LAST.asked('clock') });

// Days that only bound what is asked for, and holidays by name.
expectReadings(
  [
    ['antes de sexta', 'book Wed10Jun..Thu11Jun'],
    ['até dia 20', 'book Wed10Jun..Sat20Jun'],
    ['preciso até sexta', 'book Wed10Jun..Fri12Jun'],
    ['a partir de segunda', 'book Mon15Jun..Sun28Jun'],
    ['de segunda em diante', 'book Mon15Jun..Sun28Jun'],
    ['depois do dia 20', 'book Sun21Jun..Sat04Jul'],
    ['estou viajando até segunda', 'book Mon15Jun..Sun28Jun'],
    ['no máximo até sexta', 'book Wed10Jun..Fri12Jun'],
    ['na Sexta-feira Santa às 10', 'book Fri26Mar2027 10:00'],
    ['na Páscoa', 'book Sun28Mar2027'],
    ['no Carnaval', 'book Tue09Feb2027'],
    ['segunda de carnaval', 'book Mon08Feb2027'],
    ['quarta-feira de cinzas', 'book Wed10Feb2027'],
    ['Corpus Christi', 'book Thu27May2027'],
    ['depois do Carnaval', 'book Wed10Feb2027..Tue23Feb2027'],
    ['Tiradentes', 'book Wed21Apr2027'],
    ['no feriado de Finados', 'book Mon02Nov'],
  ],
  { language: 'pt', country: 'BR' },
);

// What the owner should know, in the customer's own words; what she is, is no name.
expectReadings(
  [
    ['quero um corte sexta às 15h, sou alérgica a látex', 'book Fri12Jun 15:00 "sou alérgica a látex"'],
    ['Tenho alergia a amônia', 'inform "Tenho alergia a amônia"'],
    ['tenho pele sensível, dá pra ir quinta às 10?', 'book Thu11Jun 10:00 "tenho pele sensível"'],
    ['aliás, tenho um cão', 'inform "aliás, tenho um cão"'],
    ['já agora, quanto custa um corte?', 'question:price'],
    ['o código do portão é 4412', 'inform "o código do portão é 4412"'],
    ['obs: tocar a campainha', 'inform "obs: tocar a campainha"'],
    ['eu e minha filha queremos um corte sábado', 'book Sat13Jun x2 "eu e minha filha"'],
    ['somos três', 'inform x3 "somos três"'],
    ['vou levar meu filho', 'inform "vou levar meu filho"'],
    ['sou cadeirante, tem rampa?', 'question:other + inform "sou cadeirante"'],
  ],
  { language: 'pt', country: 'BR' },
);

expectReadings(
  [
    ['Marta, sou alérgica a látex', 'inform "sou alérgica a látex" =Marta'],
    ['sou professora', 'unclear'],
    ['sou Ana Moreno', 'inform =Ana Moreno'],
  ],
  { language: 'pt', country: 'BR', last: LAST.asked('name') },
);

expectReadings([['sim, e tenho um cachorro', 'confirm "tenho um cachorro"']], { language: 'pt', country: 'BR', last: LAST.offer });

// Heard from customers who typed as they liked.
expectReadings(
  [
    ['gostaria de marcar um corte para terça à tarde, é possível?', 'book Tue16Jun >=12:00 <19:00'],
    ['nada não, só queria saber o preço do corte', 'question:price'],
    ['que horas é?', 'question:appointment'],
    ['me muda pra sexta no mesmo horário?', 'reschedule Fri12Jun later0'],
  ],
  { language: 'pt', country: 'BR' },
);

expectReadings(
  [
    ['Chama-se Inês', 'inform =Inês'],
    ['o nome dela é Inês', 'inform =Inês'],
  ],
  { language: 'pt', country: 'BR', last: LAST.asked('name') },
);

expectReadings([['pode ser a terceira', 'book @3']], { language: 'pt', country: 'BR', last: LAST.list });

// Little answers and turns of speech.
expectReadings(
  [
    ['que horas?', 'question:appointment'],
    ['quanto o corte?', 'question:price'],
    ['aqui é a dona Marlene, quero um corte', 'book =Marlene'],
    ['vocês abrem dia 24 de dezembro?', 'question:hours Thu24Dec'],
    ['tenho de alterar para a semana seguinte', 'reschedule Mon15Jun..Sun21Jun'],
  ],
  { language: 'pt', country: 'BR' },
);
