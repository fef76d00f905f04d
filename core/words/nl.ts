/**
 * Dutch, in the polite form, for the Netherlands and Flanders. Short, and in words whose letters GSM-7 has: no ë and no ï. Never asks
 * for the bare words that carriers take for themselves.
 */
import { owner } from './nl/owner.ts';
import { parts } from './nl/parts.ts';
import { pushes } from './nl/push.ts';
import { capital } from './pieces.ts';
import type { Voice } from './voice.ts';

export const nl: Voice = {
  parts,
  owner,
  pushes,
  sayings: {
    ask_name: { free: (at) => `${capital(at)} is nog vrij.`, ask: 'Op welke naam mag ik het zetten?' },
    ask_service: (services) => `Wat wilt u boeken: ${services}?`,
    ask_day: 'Welke dag komt u goed uit?',
    ask_clock: ({ onDay }) => `Welke tijd komt u ${onDay} goed uit?`,
    ask_which_day: (days) => `Voor de zekerheid: bedoelt u ${days}?`,
    offer: {
      visit: ({ what, name, price }) => `${capital(what)} voor ${name}${price}. Zal ik het boeken? Antwoord met OK.`,
      move: ({ from, at }) => `Zal ik uw afspraak van ${from} verzetten naar ${at}? Antwoord met OK en het is geregeld.`,
    },
    booked: {
      hers: {
        professional: (name) => `Uw afspraak is bevestigd, ${name}`,
        friendly: (name) => `Geboekt, ${name}`,
        casual: (name) => `Staat genoteerd, ${name}`,
      },
      anothers: {
        professional: (name) => `De afspraak voor ${name} is bevestigd`,
        friendly: (name) => `Geboekt voor ${name}`,
        casual: (name) => `Staat genoteerd voor ${name}`,
      },
      bye: { professional: '', friendly: 'Tot dan!', casual: 'Tot dan!' },
    },
    moved: ({ at, link }) => `Geregeld, uw afspraak is nu ${at}. ${link}`,
    cancelled: {
      done: ({ at }) => `Uw afspraak van ${at} is geannuleerd.`,
      again: {
        professional: 'Stuur gerust een bericht voor een nieuwe afspraak.',
        friendly: 'Hopelijk tot een andere keer!',
        casual: 'Tot een andere keer!',
      },
    },
    refused: {
      past: (at) => `${capital(at)} is al voorbij.`,
      too_soon: (at) => `${capital(at)} is voor ons te kort dag.`,
      closed: (at) => `${capital(at)} zijn we gesloten.`,
      break: (at) => `${capital(at)} valt in onze pauze.`,
      too_long: (at) => `${capital(at)} is te dicht bij sluitingstijd.`,
      taken: (at) => `${capital(at)} is al bezet.`,
    },
    refused_day: {
      past: ({ day }) => `${capital(day)} is al voorbij.`,
      too_far: ({ day }) => `${capital(day)} is nog te ver vooruit om te boeken.`,
      day_off: ({ onDay }) => `${capital(onDay)} werken we niet.`,
      closed: ({ onDay }) => `${capital(onDay)} zijn we gesloten.`,
      day_full: ({ onDay }) => `${capital(onDay)} zijn we volgeboekt.`,
    },
    alternatives: {
      one: (time) => `Wat vindt u van ${time}?`,
      several: (times) => `Wel kan ik u aanbieden: ${times}. Wat komt u het beste uit?`,
    },
    openings: {
      one: (time) => `Ik heb ${time} nog plek. Komt dat u uit?`,
      several: (times) => `Ik heb nog plek: ${times}. Wat komt u het beste uit?`,
    },
    which_option: (times) => `Wat komt u het beste uit: ${times}?`,
    nothing_free: 'Dan heb ik helaas niets vrij.',
    nothing_else: 'Andere tijden heb ik dan niet.',
    ask_what_suits: 'Welke andere dag of tijd komt u goed uit?',
    dropped: {
      professional: 'Begrepen. Stuur gerust een bericht als u wilt boeken.',
      friendly: 'Geen probleem. Stuur gerust een bericht als u wilt boeken!',
      casual: 'Geen punt! Stuur gerust een bericht als u wilt boeken.',
    },
    which_booking: {
      move: 'verzetten',
      cancel: 'annuleren',
      ask: ({ to, visits }) => `Welke afspraak wilt u ${to}: ${visits}?`,
    },
    ask_new_time: ({ shortly }) => `Naar welke dag wilt u uw afspraak van ${shortly} verzetten?`,
    ask_cancel: {
      ask: ({ at }) => `Zal ik uw afspraak van ${at} annuleren? Antwoord met OK`,
      orMove: ' of noem een andere dag',
    },
    still_booked: ({ at }) => `Uw afspraak van ${at} blijft staan.`,
    same_time: ({ at }) => `Uw afspraak is al ${at}, dus er verandert niets.`,
    none_upcoming: {
      book: 'Ik zie geen komende afspraak voor dit nummer, maar ik kan er een voor u maken.',
      nothing: 'Ik zie geen komende afspraak voor dit nummer, dus er valt niets te wijzigen.',
    },
    nothing_offered: 'Er wacht geen tijd op uw OK. Welke dag komt u goed uit?',
    your_bookings: {
      none: 'Ik zie geen komende afspraak voor dit nummer.',
      one: (visit) => `U hebt een afspraak: ${visit}.`,
      several: (visits) => `U hebt ${visits}.`,
    },
    hello: {
      agent: ({ agent, place }) => `dit is ${agent} van ${place}`,
      business: (place) => `dit is ${place}`,
      assistant: (place) => `dit is de assistent van ${place}`,
      greet: {
        professional: ({ name, from }) => `Goedendag${name}, ${from}. Welke dag komt u goed uit?`,
        friendly: ({ name, from }) => `Hallo${name}, ${from}! Welke dag komt u goed uit?`,
        casual: ({ name, from }) => `Hoi${name}, ${from}! Wanneer komt het u uit?`,
      },
    },
    welcome: {
      thanks: { professional: 'Graag gedaan.', friendly: 'Graag gedaan!', casual: 'Geen dank!' },
      goodbye: {
        professional: 'Graag gedaan. Nog een prettige dag.',
        friendly: 'Graag gedaan, tot ziens!',
        casual: 'Geen dank, tot ziens!',
      },
    },
    services: (services) => `Ons aanbod: ${services}.`,
    price: { is: ({ name, price }) => `${name} kost ${price}.`, onRequest: (name) => `De prijs van ${name} is op aanvraag.` },
    service: ({ name, length }) => `${name} duurt ${length}`,
    address: (address) => `Ons adres is ${address}.`,
    identity: ({ agent, disclosesAi, place, owner }) =>
      `Ik ben ${agent}de ${disclosesAi ? 'digitale ' : ''}assistent van ${place}. Vraag gerust naar ${owner} als u dat liever hebt.`,
    passed_on: {
      asked_for_person: (owner) => `Ik heb het doorgegeven aan ${owner}, die hier bij u terugkomt.`,
      not_understood: (owner) => `Sorry, ik begrijp het niet. Ik heb uw bericht doorgestuurd naar ${owner}.`,
      not_allowed: (owner) => `Dat regelt ${owner}; ik heb uw bericht doorgestuurd.`,
      picture: (owner) => `Ik kan geen foto's openen; ik heb die van u doorgestuurd naar ${owner}.`,
      budget_spent: (owner) => `Ik heb uw bericht doorgestuurd naar ${owner}, die hier bij u terugkomt.`,
      engine_failed: (owner) => `Er ging bij ons iets mis. Ik heb uw bericht doorgestuurd naar ${owner}.`,
    },
    question_passed_on: (owner) => `Ik heb uw bericht doorgestuurd naar ${owner}, die erop terugkomt.`,
    booking_only: 'Ik kan hier alleen helpen met afspraken.',
    noted: {
      note: (owner) => `Dat heb ik genoteerd voor ${owner}.`,
      party: ({ owner, party }) =>
        `Ik heb voor ${owner} genoteerd dat u met ${party} personen komt. Dit is één afspraak; wilt u er nog een, laat het dan weten.`,
    },
    not_understood: 'Sorry, dat begreep ik niet.',
    not_caught: {
      day: 'Sorry, de dag heb ik niet begrepen.',
      clock: 'Sorry, de tijd heb ik niet begrepen.',
      service: 'Per afspraak kan ik één behandeling boeken.',
    },
    how_to: 'Noem een dag en tijd om te boeken, of zeg het als u een afspraak wilt verzetten of annuleren.',
    booked_by_owner: ({ sender, what, link }) => `${sender}: we hebben een afspraak voor u genoteerd: ${what}. ${link}`,
    moved_by_owner: ({ sender, was, at, link }) => `${sender}: uw afspraak van ${was} is verzet naar ${at}. ${link}`,
    changed_by_owner: ({ sender, what, minutes, link }) =>
      `${sender}: uw afspraak is gewijzigd. Het is nu: ${what}, ${minutes} minuten. ${link}`,
    cancelled_by_owner: ({ sender, at }) => `${sender}: we hebben uw afspraak van ${at} geannuleerd. Antwoord hier voor een andere tijd.`,
  },
};
