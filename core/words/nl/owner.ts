/** Dutch to the owner: answers to her commands, and notices. */
import type { OwnerPhrases } from '#core/words/voice.ts';

export const owner: OwnerPhrases = {
  answers: {
    help: 'U kunt #today #tomorrow #week #status #pause #resume #login sturen, #block of #unblock met een nummer, #cancel met een naam, en @naam met uw antwoord.',
    paused: 'Gepauzeerd. Ik antwoord niemand tot u #resume stuurt; u krijgt de berichten.',
    resumed: 'Ik antwoord weer.',
    unknown_command: 'Dat ken ik niet.',
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'Gepauzeerd' : 'Ik antwoord'}. Komende afspraken: ${upcomingCount}. Berichten dit uur: ${textsThisHour}. Geblokkeerde nummers: ${blockedCount}.`,
    blocked: (phone) => `${phone} is geblokkeerd en krijgt geen antwoord. #unblock laat het weer toe.`,
    unblocked: (phone) => `${phone} is weer toegelaten.`,
    was_not_blocked: (phone) => `${phone} was niet geblokkeerd.`,
    no_such_customer: { unnamed: 'Wie? Noem een nummer of een klant.', named: (said) => `Ik ken geen nummer of klant "${said}".` },
    which_customer: (phones) => `Zo heten er meer: ${phones}. Stuur het nummer van een van hen.`,
    for_whom: (names) => `Voor wie is dat? ${names}, en dan uw tekst.`,
    agenda: {
      none: { today: 'Geen afspraken vandaag.', tomorrow: 'Geen afspraken morgen.', week: 'Geen afspraken in de komende 7 dagen.' },
      more: (count) => `en nog ${count}`,
    },
    ask_cancel: (visit) => `${visit} annuleren? Antwoord met OK, dan krijgt de klant bericht.`,
    which_to_cancel: 'Welke?',
    none_to_cancel: {
      unnamed: 'Van wie? Stuur #cancel en een naam.',
      named: (said) => `Er is geen komende afspraak die past bij "${said}".`,
    },
    cancelled: { done: 'Geannuleerd', told: 'De klant krijgt bericht.', untold: 'Er komt geen bericht aan; belt u zelf even.' },
    as_it_stands: { cancelled: 'Al geannuleerd', stands: 'Blijft staan' },
    sign_in: (link) => `Log eenmalig in binnen 10 minuten: ${link}`,
    passed_to_customer: (name) => `Gestuurd naar ${name}. Ik houd me voorlopig buiten dat gesprek.`,
    cannot_reach: {
      blocked: (phone) => `Niet gestuurd: ${phone} is geblokkeerd.`,
      opted_out: (phone) => `Niet gestuurd: ${phone} heeft zich afgemeld, dus er komt niets aan. Belt u zelf even.`,
    },
  },
  notices: {
    booked: 'Nieuwe afspraak',
    moved: { done: 'Verzet', change: ({ was, what }) => `van ${was} naar ${what}` },
    cancelled: 'Geannuleerd',
    handed_over: {
      asked_for_person: 'vraagt naar u',
      not_understood: 'schreef iets wat ik niet begrijp',
      not_allowed: 'wil iets waarover u beslist',
      picture: 'stuurde een foto of bestand',
      engine_failed: 'kreeg door een fout bij mij geen antwoord',
      budget_spent: 'schreef, en het budget van deze maand is op',
    },
    question: 'vraagt iets wat u moet beantwoorden',
    wrote: {
      wrote: 'schreef',
      because: {
        paused: 'ik ben gepauzeerd',
        taken_over: 'u voert dit gesprek',
        opted_out: 'afgemeld, dus er komt niets aan',
        budget_spent: 'het budget van deze maand is op',
      },
    },
    opt_out_cancel: {
      texted: ({ caller, meant }) =>
        `${caller} stuurde CANCEL${meant}. De provider ziet dat als afmelding: van ons komt niets meer aan, tot START wordt gestuurd. Neem telefonisch contact op.`,
      maybe: ({ what }) => `, misschien voor ${what}`,
    },
    auto_blocked: ({ phone, textsPerHourMax }) =>
      `Ik heb ${phone} geblokkeerd: meer dan ${textsPerHourMax} berichten in een uur. Stuur #unblock ${phone} om het weer toe te laten.`,
    hour_full: (textsPerHourMax) =>
      `Ik ben in pauze: er kwamen meer dan ${textsPerHourMax} berichten in een uur. U krijgt ze nu zelf. Stuur #resume, dan antwoord ik weer.`,
    budget: {
      spent: ({ cost, currency, percent, limit }) =>
        `De berichten van deze maand kosten ongeveer ${cost} ${currency}: ${percent}% van uw budget van ${limit}.`,
      stopped: 'Vanaf nu geef ik klanten aan u door. Verhoog het budget, dan antwoord ik weer.',
    },
    model_down: 'Het taalmodel antwoordt niet. Ik lees de berichten zelf, tot het terug is.',
    model_back: 'Het taalmodel antwoordt weer.',
    carrier_error: 'Een bericht kwam niet aan.',
  },
  gathered: {
    digest: (count) => `Tijdens de stille uren (${count})`,
    atOnce: (count) => `${count} tegelijk`,
    more: (count) => `en nog ${count} in de app`,
  },
};
