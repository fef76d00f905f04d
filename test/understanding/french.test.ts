/** French as people type it, in France. Today is Wednesday 2026-06-10, 10:00; see `show` for how a reading is written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBuiltin } from '#server/understanding/builtin/builtin.ts';
import { expectReadings, LAST, wording } from './show.ts';

const IN_FRANCE = { language: 'fr', country: 'FR' };

expectReadings(
  [
    ["aujourd'hui", 'book Wed10Jun'],
    ['demain matin', 'book Thu11Jun <12:00'],
    ['demain aprem', 'book Thu11Jun >=13:00 <18:00'],
    ['après-demain à 10h', 'book Fri12Jun 10:00'],
    ['mardi', 'book Tue16Jun'],
    ['le mardi 16', 'book Tue16Jun'],
    ['ce vendredi', 'book Fri12Jun'],
    ['vendredi prochain', 'book Fri19Jun'],
    ['vendredi en huit', 'book Fri19Jun'],
    ['lundi en quinze', 'book Mon29Jun'],
    ['jeudi de la semaine prochaine', 'book Thu18Jun'],
    ['la semaine du 22 juin', 'book Mon22Jun..Sun28Jun'],
    ['en début de semaine prochaine', 'book Mon15Jun..Wed17Jun'],
    ['ce week-end', 'book Sat13Jun..Sun14Jun'],
    ['cette fin de semaine', 'book Sat13Jun..Sun14Jun'],
    ['le week-end prochain', 'book Sat20Jun..Sun21Jun'],
    ['le 25', 'book Thu25Jun'],
    ['le 25 juin', 'book Thu25Jun'],
    ['le 1er juillet à 10h', 'book Wed01Jul 10:00'],
    ['mardi 16 juin à 14h', 'book Tue16Jun 14:00'],
    ['le mercredi 24/06 à 9h30', 'book Wed24Jun 09:30'],
    ['25/6', 'book Thu25Jun'],
    ['25.06', 'book Thu25Jun'],
    ['dans deux semaines', 'book Wed24Jun'],
    ['dans quinze jours', 'book Wed24Jun'],
    ['dans huit jours', 'book Wed17Jun'],
    ["d'aujourd'hui en quinze", 'book Wed24Jun'],
    ['le mois prochain', 'book Wed01Jul..Fri31Jul'],
    ['fin juin', 'book Wed24Jun..Tue30Jun'],
    ['le premier lundi de juillet', 'book Mon06Jul'],
    ['la veille de Noël', 'book Thu24Dec'],
    ["d'ici vendredi", 'book Wed10Jun..Fri12Jun'],
    ['à partir de lundi', 'book Mon15Jun..Sun28Jun'],
    ['pas avant jeudi', 'book Thu11Jun..Wed24Jun'],
    ['entre lundi et jeudi', 'book Mon15Jun..Thu18Jun'],
    ['du 22 au 25 juin', 'book Mon22Jun..Thu25Jun'],
    ["je suis en vacances jusqu'au 20 juin", 'book Sat20Jun..Fri03Jul'],
    ['jeudi à 15h30', 'book Thu11Jun 15:30'],
    ['jeudi à 15 h 30', 'book Thu11Jun 15:30'],
    ['jeudi 15.30 h', 'book Thu11Jun 15:30'],
    ['jeudi 15 heures 30', 'book Thu11Jun 15:30'],
    ['jeudi vers 3 heures et demie', 'book Thu11Jun 15:30'],
    ['jeudi à quatre heures moins le quart', 'book Thu11Jun 15:45'],
    ['jeudi à 4h et quart', 'book Thu11Jun 16:15'],
    ['jeudi à midi et demi', 'book Thu11Jun 12:30'],
    ['jeudi à 8h moins vingt', 'book Thu11Jun 19:40'],
    ['vendredi dix-huit heures', 'book Fri12Jun 18:00'],
    ['jeudi à 10h du matin', 'book Thu11Jun 10:00'],
    ["jeudi à 5h de l'après-midi", 'book Thu11Jun 17:00'],
    ['jeudi à une heure', 'book Thu11Jun 13:00'],
    ['jeudi matin vers 10h', 'book Thu11Jun 10:00'],
    ['jeudi après 16h', 'book Thu11Jun >=16:00'],
    ['jeudi avant midi', 'book Thu11Jun <12:00'],
    ['jeudi entre 14h et 16h', 'book Thu11Jun >=14:00 <16:00'],
    ['jeudi 9h-12h', 'book Thu11Jun >=09:00 <12:00'],
    ['jeudi pas avant 15h', 'book Thu11Jun >=15:00'],
    ['jeudi au plus tard 17h', 'book Thu11Jun <17:00'],
    ['jeudi dès 14h', 'book Thu11Jun >=14:00'],
    ['jeudi entre midi et deux', 'book Thu11Jun >=12:00 <14:00'],
    ['jeudi en fin de journée', 'book Thu11Jun >=16:00'],
    ["jeudi en fin d'après-midi", 'book Thu11Jun >=15:00'],
    ['jeudi à la première heure', 'book Thu11Jun <10:00'],
    ['jeudi après le travail', 'book Thu11Jun >=17:00'],
    ['ce soir', 'book Wed10Jun >=17:00'],
    ['cet après-midi à 3h', 'book Wed10Jun 15:00'],
    ['dans une heure', 'book Wed10Jun 11:00'],
    ["dans trois quarts d'heure", 'book Wed10Jun 10:45'],
    ['je finis à 18h', 'book >=18:00'],
    ["une séance d'une heure et demie jeudi", 'book Thu11Jun 90min'],
    ['le plus tôt possible', 'book asap'],
    ['lundi de Pâques', 'book Mon29Mar2027'],
    ["jeudi de l'Ascension", 'book Thu06May2027'],
  ],
  IN_FRANCE,
);

expectReadings(
  [
    ['Bonjour, un rdv demain svp?', 'book Thu11Jun'],
    ["Bonjour, je voudrais prendre rendez-vous jeudi à 15h s'il vous plaît", 'book Thu11Jun 15:00'],
    ['bjr jaimerai un rdv jeudi aprem stp', 'book Thu11Jun >=13:00 <18:00'],
    ["J'aurais besoin d'un rendez-vous au plus vite", 'book asap'],
    ['Auriez-vous une place samedi matin ?', 'question:availability Sat13Jun <12:00'],
    ['slt tas un creneau dem1 vers 18h ?', 'question:availability Thu11Jun 18:00'],
    ['t dispo jeudi ?', 'question:availability Thu11Jun'],
    ['Est-ce que je peux passer jeudi à 16h ?', 'book Thu11Jun 16:00'],
    ["C'est possible jeudi à 11h ?", 'book Thu11Jun 11:00'],
    ['Pouvez-vous me prendre jeudi à 17h ?', 'book Thu11Jun 17:00'],
    ['Quand êtes-vous disponible ?', 'question:availability'],
    ['Je suis dispo mardi ou jeudi après 16h', 'book Tue16Jun Thu11Jun >=16:00'],
    ['soit mardi soit jeudi', 'book Tue16Jun Thu11Jun'],
    ["n'importe quel jour sauf mercredi", 'book !Wed17Jun'],
    ['pas jeudi, plutôt vendredi', 'book Fri12Jun !Thu11Jun'],
    ['jamais le lundi', 'decline !Mon15Jun'],
    ['je voudrais un rdv pour mecredi ou vendrdi', 'book Wed17Jun Fri12Jun'],
    ['Je voudrais annuler mon rendez-vous', 'cancel'],
    ["j'annule mon rdv de jeudi", 'cancel of[Thu11Jun]'],
    ['Je ne pourrai pas venir demain', 'cancel of[Thu11Jun]'],
    ['je peux plus venir jeudi', 'cancel of[Thu11Jun]'],
    ["j'ai un empêchement", 'cancel'],
    ["Je n'ai plus besoin du rendez-vous", 'cancel'],
    ["surtout n'annulez pas", 'decline'],
    ['Peut-on déplacer mon rendez-vous de mardi à vendredi ?', 'reschedule Fri12Jun of[Tue16Jun]'],
    ['je voudrais décaler ma séance du mardi au jeudi à 17h', 'reschedule Thu11Jun 17:00 of[Tue16Jun]'],
    ["on peut décaler d'une heure ?", 'reschedule later60'],
    ['on peut décaler à jeudi 17h ?', 'reschedule Thu11Jun 17:00'],
    ["Pourrait-on avancer mon rdv d'une demi-heure ?", 'reschedule earlier30'],
    ["Est-il possible de changer l'heure de mon rendez-vous ?", 'reschedule'],
    ['annulez mon rdv de demain et donnez-moi un autre jeudi', 'cancel of[Thu11Jun] + book Thu11Jun'],
    ["C'est combien la coupe ?", 'question:price'],
    ['Quels sont vos tarifs ?', 'question:price'],
    ['vous êtes où ?', 'question:address'],
    ['Quels sont vos horaires ?', 'question:hours'],
    ['vous êtes ouverts le samedi ?', 'question:hours Sat13Jun'],
    ['Vous fermez à quelle heure ?', 'question:hours'],
    ['Quels services proposez-vous ?', 'question:services'],
    ['Combien de temps ça dure ?', 'question:services'],
    ["C'est quand mon rendez-vous ?", 'question:appointment'],
    ["J'ai bien rdv demain ?", 'question:appointment Thu11Jun'],
    ['Vous prenez la carte bancaire ?', 'question:other'],
    ['Qui êtes-vous ?', 'question:identity'],
    ["c'est un robot ?", 'question:identity'],
    ["je voudrais parler à quelqu'un", 'person'],
    ['pouvez-vous me rappeler svp', 'person'],
    ['je vais avoir 10 minutes de retard', 'question:other'],
    ['je suis coincée dans les bouchons', 'question:other'],
    ['Bonjour', 'greeting'],
    ['Bonsoir, comment allez-vous ?', 'greeting'],
    ['Merci beaucoup, bonne soirée', 'thanks'],
    ['Bonne journée', 'thanks'],
    ["Je m'appelle Julie Martin", 'inform =Julie Martin'],
    ["Bonjour, c'est Karim", 'inform =Karim'],
    ['slt c tom, tas de la place jeudi ?', 'question:availability Thu11Jun =Tom'],
    ["moi c'est Anne-Sophie", 'inform =Anne-Sophie'],
    ['un rdv jeudi pour ma fille Zoé', 'book Thu11Jun =Zoé'],
    ['au nom de Lefèvre', 'inform =Lefèvre'],
    ['Un rdv mardi à 15h svp. Merci, Julie', 'book Tue16Jun 15:00 =Julie'],
    ["c'est dommage", 'unclear'],
    ['je suis malade', 'unclear'],
    ['Bonjour Mia', 'greeting'],
  ],
  IN_FRANCE,
);

/** What looks like a day, a time or a name and is none. */
expectReadings(
  [
    ['bonne matinée', 'thanks'],
    ['quoi de neuf ?', 'question:other'],
    ['nous serons six', 'inform x6 "nous serons six"'],
    ['pour moi et ma fille mardi à 15h', 'book Tue16Jun 15:00 x2 "moi et ma fille"'],
    ['une coupe pour 2 personnes jeudi 18h', 'book Thu11Jun 18:00 x2 "2 personnes"'],
    ['je suis enceinte', 'inform "je suis enceinte"'],
    ["j'ai 10 ans de retard sur les tarifs", 'unclear'],
    ["c'est au 12 rue de la Paix", 'unclear'],
    ['mon numéro est le 06 12 34 56 78', 'unclear'],
  ],
  IN_FRANCE,
);

expectReadings(
  [
    ['oui', 'confirm'],
    ['ok ça marche', 'confirm'],
    ["d'accord", 'confirm'],
    ['ça me va', 'confirm'],
    ["c'est parfait, merci", 'confirm'],
    ['nickel', 'confirm'],
    ['oui avec plaisir', 'confirm'],
    ['va pour mardi', 'confirm Tue16Jun'],
    ['ouais c bon', 'confirm'],
    ['pas de souci', 'confirm'],
    ['je prends', 'confirm'],
    ['je confirme', 'confirm'],
    ['parfait, à mardi', 'confirm Tue16Jun'],
    ['non', 'decline'],
    ['non merci', 'decline'],
    ['ça ne me va pas', 'decline'],
    ['mardi je peux pas', 'decline !Tue16Jun'],
    ["ce n'est pas possible pour moi", 'decline'],
    ['plutôt 16h', 'inform 16:00'],
    ['oui mais à 16h', 'book 16:00'],
    ['on peut changer pour 16h ?', 'book 16:00'],
    ['non, plutôt jeudi', 'inform Thu11Jun'],
    ['mardi pas possible mais mercredi ok', 'decline Wed17Jun !Tue16Jun'],
    ['un peu plus tard', 'inform later'],
    ['un autre jour', 'decline'],
    ['laissez tomber', 'drop'],
    ['je ne sais pas encore', 'unclear'],
    ['je vous redis', 'unclear'],
    ["c'est combien ?", 'question:price'],
    ['merci', 'thanks'],
  ],
  { ...IN_FRANCE, last: LAST.offer },
);

expectReadings(
  [
    ['le premier', 'inform @1'],
    ['la deuxième', 'inform @2'],
    ['le 2', 'inform @2'],
    ['va pour le deuxième', 'inform @2'],
    ['je prends le 3', 'inform @3'],
    ['le dernier', 'inform @last'],
    ['celui de 15h', 'inform 15:00'],
    ['celui du matin', 'inform @earlier'],
    ['les deux me vont', 'inform @any'],
    ['peu importe', 'inform @any'],
    ['aucun ne me convient', 'decline'],
    ['jeudi', 'inform Thu18Jun'],
    ['pas mardi', 'inform !Tue16Jun'],
  ],
  { ...IN_FRANCE, last: LAST.list },
);

expectReadings(
  [
    ['Julie, merci', 'inform =Julie'],
    ["c'est au nom de Petit", 'inform =Petit'],
    ['Mme Durand', 'inform =Durand'],
    ['Martin', 'inform =Martin'],
  ],
  { ...IN_FRANCE, last: LAST.asked('name') },
);

expectReadings(
  [
    ['à 3h', 'inform 15:00'],
    ['seize heures', 'inform 16:00'],
    ["n'importe quelle heure", 'inform @any'],
  ],
  { ...IN_FRANCE, last: LAST.asked('clock') },
);

expectReadings(
  [
    ['le 2', 'inform Thu02Jul'],
    ['dès que possible', 'inform asap'],
  ],
  { ...IN_FRANCE, last: LAST.asked('day') },
);

/** Elsewhere a number or a weekend has another word. */
expectReadings(
  [
    ['septante-cinq minutes jeudi', 'book Thu11Jun 75min'],
    ['un rdv de nonante minutes jeudi', 'book Thu11Jun 90min'],
    ['le mardi vingt-trois sur le temps de midi', 'book Tue23Jun >=12:00 <14:00'],
  ],
  { language: 'fr', country: 'BE' },
);

expectReadings(
  [
    ['cette fin de semaine', 'book Sat13Jun..Sun14Jun'],
    ['le 3/7 à 14 h 30', 'book Fri03Jul 14:30'],
    ['allô, une place jeudi en avant-midi ?', 'question:availability Thu11Jun <12:00'],
  ],
  { language: 'fr', country: 'CA' },
);

const FRENCH = ['Bonjour, un rdv demain svp?', 'rdv mardi 15h', 'salut dispo jeudi ?', 'oui', 'merci', "d'accord", 'une coupe samedi'];
const NOT_FRENCH = [
  "Hi, it's Jean de la Tour, Tuesday at 3",
  'Can I get a manicure on Friday?',
  'I live at 3 rue de la Paix, can you come on Tuesday?',
];

for (const text of FRENCH)
  test(`a stranger who writes ${JSON.stringify(text)} is read in French`, () => assert.equal(readBuiltin(wording(text)).language, 'fr'));

for (const text of NOT_FRENCH) test(`${JSON.stringify(text)} is not French`, () => assert.equal(readBuiltin(wording(text)).language, 'en'));

test('an "ok" does not tell a language', () => {
  assert.equal(readBuiltin(wording('ok', { language: 'fr' })).language, 'fr');
  assert.equal(readBuiltin(wording('ok', { language: 'en' })).language, 'en');
});
