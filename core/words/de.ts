/**
 * German, in the polite form of Germany, Austria and Switzerland: no sentence has an `ß`, which the Swiss do not write. Short, in GSM-7
 * (its umlauts are there), and never asking for the bare words that carriers take for themselves.
 */
import { owner } from './de/owner.ts';
import { of, parts, to } from './de/parts.ts';
import { pushes } from './de/push.ts';
import { capital } from './pieces.ts';
import type { Voice } from './voice.ts';

export const de: Voice = {
  parts,
  owner,
  pushes,
  sayings: {
    ask_name: { free: (at) => `${capital(at)} ist noch frei.`, ask: 'Auf welchen Namen darf ich eintragen?' },
    ask_service: (services) => `Was darf es sein: ${services}?`,
    ask_day: 'Welcher Tag passt Ihnen?',
    ask_clock: ({ onDay }) => `Um wie viel Uhr passt es Ihnen ${onDay}?`,
    ask_which_day: (days) => `Nur zur Sicherheit, meinen Sie ${days}?`,
    offer: {
      visit: ({ what, name, price }) => `${capital(what)} für ${name}${price}. Soll ich das eintragen? Antworten Sie mit OK.`,
      move: ({ from, at }) => `Soll ich Ihren Termin vom ${from} auf ${to(at)} verlegen? Antworten Sie mit OK, dann ist es erledigt.`,
    },
    booked: {
      hers: {
        professional: (name) => `Ihr Termin ist bestätigt, ${name}`,
        friendly: (name) => `Eingetragen, ${name}`,
        casual: (name) => `Alles klar, ${name}`,
      },
      anothers: {
        professional: (name) => `Der Termin für ${name} ist bestätigt`,
        friendly: (name) => `Für ${name} eingetragen`,
        casual: (name) => `Alles klar, für ${name}`,
      },
      bye: { professional: '', friendly: 'Bis dann!', casual: 'Bis dann!' },
    },
    moved: ({ at, link }) => `Erledigt, Ihr Termin ist jetzt ${at}. ${link}`,
    cancelled: {
      done: ({ at }) => `Ihr Termin ${at} ist abgesagt.`,
      again: {
        professional: 'Für einen neuen Termin schreiben Sie uns jederzeit.',
        friendly: 'Hoffentlich bis zum nächsten Mal!',
        casual: 'Bis zum nächsten Mal!',
      },
    },
    refused: {
      past: (at) => `${capital(at)} ist schon vorbei.`,
      too_soon: (at) => `${capital(at)} ist für uns zu kurzfristig.`,
      closed: (at) => `${capital(at)} haben wir geschlossen.`,
      break: (at) => `${capital(at)} kommt unsere Pause dazwischen.`,
      too_long: (at) => `${capital(at)} ist zu knapp vor Feierabend.`,
      taken: (at) => `${capital(at)} ist leider schon vergeben.`,
    },
    refused_day: {
      past: ({ onDay }) => `${capital(onDay)} ist schon vorbei.`,
      too_far: ({ onDay }) => `${capital(onDay)} ist zum Buchen noch zu weit weg.`,
      day_off: ({ onDay }) => `${capital(onDay)} arbeiten wir nicht.`,
      closed: ({ onDay }) => `${capital(onDay)} haben wir geschlossen.`,
      day_full: ({ onDay }) => `${capital(onDay)} ist leider nichts mehr frei.`,
    },
    alternatives: {
      one: (time) => `Passt es Ihnen ${time}?`,
      several: (times) => `Frei wäre ${times}. Was passt Ihnen?`,
    },
    openings: {
      one: (time) => `Frei ist ${time}. Passt das?`,
      several: (times) => `Frei ist ${times}. Was passt Ihnen?`,
    },
    which_option: (times) => `Was passt Ihnen: ${times}?`,
    nothing_free: 'Da ist leider nichts frei.',
    nothing_else: 'Mehr habe ich dafür leider nicht.',
    ask_what_suits: 'Wann würde es Ihnen sonst passen?',
    dropped: {
      professional: 'Verstanden. Für einen Termin schreiben Sie uns jederzeit.',
      friendly: 'Kein Problem. Schreiben Sie einfach, wenn Sie einen Termin möchten!',
      casual: 'Kein Problem! Schreiben Sie einfach, wenn Sie einen Termin möchten.',
    },
    which_booking: {
      move: 'verlegen',
      cancel: 'absagen',
      ask: ({ to, visits }) => `Welchen Termin möchten Sie ${to}: ${visits}?`,
    },
    ask_new_time: ({ shortly }) => `Auf wann soll ich Ihren Termin vom ${shortly} verlegen?`,
    ask_cancel: {
      ask: ({ at }) => `Soll ich Ihren Termin ${at} absagen? Antworten Sie mit OK`,
      orMove: ' oder nennen Sie einen anderen Tag',
    },
    still_booked: ({ at }) => `Ihr Termin ${at} bleibt bestehen.`,
    same_time: ({ at }) => `Ihr Termin ist schon ${at}; dabei bleibt es.`,
    none_upcoming: {
      book: 'Zu dieser Nummer finde ich keinen anstehenden Termin, aber ich kann Ihnen einen eintragen.',
      nothing: 'Zu dieser Nummer finde ich keinen anstehenden Termin, es gibt also nichts zu ändern.',
    },
    nothing_offered: 'Gerade wartet kein Vorschlag auf Ihr OK. Welcher Tag passt Ihnen?',
    your_bookings: {
      none: 'Zu dieser Nummer finde ich keinen anstehenden Termin.',
      one: (visit) => `Ihr Termin: ${visit}.`,
      several: (visits) => `Ihre Termine: ${visits}.`,
    },
    hello: {
      agent: ({ agent, place }) => `${agent} ${of(place)}`,
      business: (place) => place,
      assistant: (place) => `die Assistenz ${of(place)}`,
      greet: {
        professional: ({ name, from }) => `Guten Tag${name}, hier ist ${from}. Welcher Tag passt Ihnen?`,
        friendly: ({ name, from }) => `Hallo${name}, hier ist ${from}! Welcher Tag passt Ihnen?`,
        casual: ({ name, from }) => `Hallo${name}, hier ist ${from}! Wann passt es Ihnen?`,
      },
    },
    welcome: {
      thanks: { professional: 'Gern geschehen.', friendly: 'Gern geschehen!', casual: 'Gern geschehen!' },
      goodbye: {
        professional: 'Gern geschehen. Auf Wiedersehen.',
        friendly: 'Gern geschehen, bis bald!',
        casual: 'Gern geschehen, bis bald!',
      },
    },
    services: (services) => `Unser Angebot: ${services}.`,
    price: { is: ({ name, price }) => `${name}: ${price}.`, onRequest: (name) => `Den Preis für ${name} gibt es auf Anfrage.` },
    service: ({ name, length }) => `${name} dauert ${length}`,
    address: (address) => `Unsere Adresse: ${address}.`,
    identity: ({ agent, disclosesAi, place, owner }) =>
      `Ich bin ${agent}die ${disclosesAi ? 'digitale ' : ''}Assistenz ${of(place)}. Möchten Sie lieber ${owner} erreichen, sagen Sie es einfach.`,
    passed_on: {
      asked_for_person: (owner) => `Ich habe das an ${owner} weitergegeben; die Antwort kommt hier.`,
      not_understood: (owner) => `Entschuldigung, das verstehe ich nicht. Ich habe Ihre Nachricht an ${owner} weitergegeben.`,
      not_allowed: (owner) => `Darum kümmert sich ${owner}; ich habe Ihre Nachricht weitergegeben.`,
      picture: (owner) => `Bilder kann ich nicht öffnen; ich habe Ihres an ${owner} weitergegeben.`,
      budget_spent: (owner) => `Ich habe Ihre Nachricht an ${owner} weitergegeben; die Antwort kommt hier.`,
      engine_failed: (owner) => `Bei uns ist etwas schiefgegangen. Ich habe Ihre Nachricht an ${owner} weitergegeben.`,
    },
    question_passed_on: (owner) => `Ich habe Ihre Nachricht an ${owner} weitergegeben; Sie bekommen Antwort.`,
    booking_only: 'Ich kann hier nur bei Terminen helfen.',
    noted: {
      note: (owner) => `Das habe ich für ${owner} notiert.`,
      party: ({ owner, party }) =>
        `Ich habe für ${owner} notiert, dass Sie ${party} Personen sind. Das ist ein einzelner Termin; sagen Sie Bescheid, wenn Sie noch einen brauchen.`,
    },
    not_understood: 'Entschuldigung, das habe ich nicht verstanden.',
    not_caught: {
      day: 'Entschuldigung, den Tag habe ich nicht verstanden.',
      clock: 'Entschuldigung, die Uhrzeit habe ich nicht verstanden.',
      service: 'Ich kann pro Termin eine Leistung buchen.',
    },
    how_to: 'Nennen Sie Tag und Uhrzeit für einen Termin, oder sagen Sie, ob Sie einen verlegen oder absagen möchten.',
    booked_by_owner: ({ sender, what, link }) => `${sender}: Ihr Termin ist eingetragen, ${what}. ${link}`,
    moved_by_owner: ({ sender, was, at, link }) => `${sender}: Ihr Termin vom ${was} ist jetzt ${at}. ${link}`,
    changed_by_owner: ({ sender, what, minutes, link }) =>
      `${sender}: Ihr Termin wurde geändert. Jetzt: ${what}, ${minutes} Minuten. ${link}`,
    cancelled_by_owner: ({ sender, at }) => `${sender}: Ihr Termin ${at} wurde abgesagt. Antworten Sie hier für einen neuen.`,
  },
};
