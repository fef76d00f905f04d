/** The simulator: two phones and what happens between them. Ties state to drawing and keeps both fresh. */
import { drawAgenda } from './agenda.js';
import { drawCustomers, tieAddDialog } from './customers.js';
import { byId, el, keep } from './dom.js';
import { makePhone } from './phone.js';
import { clockOf, showClock, showDay, showNumber } from './show.js';
import { explain, refresh, send, state, watch } from './state.js';
import { isShown, show, tieTabs } from './tabs.js';
import { drawTurn } from './understood.js';

/** @import { SimulatorConfig } from '#contract/simulator.ts' */

const REFRESH_MS = 2_500;
const OWNER_CHIPS = ['#status', '#pause', '#resume'];

/** Texts to try, by how things stand with the customer. */
const CHIPS = {
  new: ["Hi, I'm Dana, can I come in Tuesday at 3?", 'What are your hours?', 'Do you have anything this Friday afternoon?'],
  offered: ['sounds good', 'anything later?', 'how about Thursday?', 'no thanks'],
  booked: ['Can we make it Thursday instead?', 'I need to cancel', 'thanks!', 'Can I talk to a person?'],
  talking: ['Tuesday at 3', 'the later one', '2', 'what else do you have?'],
};

const drawCustomerPhone = makePhone(byId('customer-phone'), {
  id: 'customer',
  send: (text) => void send(state.selected, text),
  explain: explainAndShow,
});
const drawOwnerPhone = makePhone(byId('owner-phone'), {
  id: 'owner',
  send: (text) => {
    if (state.config?.owner_phone) void send(state.config.owner_phone, text);
  },
  explain: explainAndShow,
});

/** How many texts the owner had when the page last looked; undefined before the first look. @type {number | undefined} */
let ownerTexts;

tieTabs();
tieAddDialog();
watch(draw);
await refresh();
setInterval(() => {
  if (document.visibilityState === 'visible') void refresh();
}, REFRESH_MS);

function draw() {
  drawBar();
  drawCustomers();
  if (!state.config) return;
  drawCustomer(state.config);
  drawOwner(state.config);
  drawEngine();
  drawAgenda(state.config.agenda);
}

function drawBar() {
  const { config, isLost } = state;
  const pill = byId('agent-state');
  if (!config || isLost) return setPill(pill, 'lost', isLost ? 'Server gone' : 'Connecting…');
  setPill(pill, config.paused ? 'paused' : 'active', config.paused ? 'Agent paused' : 'Agent active');
  const model =
    config.model.provider === 'builtin' ? 'Built-in engine' : [config.model.provider, config.model.name].filter(Boolean).join(' · ');
  setPill(byId('model-state'), config.model.is_healthy ? 'well' : 'weak', model);
  byId('model-state').title = config.model.detail ?? '';
  byId('clock').textContent = `${showDay(config.now)}, ${showClock(clockOf(config.now))} · ${config.time_zone}`;
}

/** @param {HTMLElement} pill @param {string} as @param {string} text */
function setPill(pill, as, text) {
  pill.dataset.state = as;
  if (pill.textContent !== text) pill.textContent = text;
}

/** @param {SimulatorConfig} config */
function drawCustomer(config) {
  const name = state.customers.find(({ phone }) => phone === state.selected)?.name ?? state.selected;
  byId('customer-title').textContent = `${name}’s phone`;
  drawCustomerPhone({
    title: config.business_name || 'The business',
    subtitle: showNumber(config.our_phone),
    as: name,
    empty: `Text the business as ${name}, in your own words, or try one of these.`,
    messages: state.threads.get(state.selected),
    sending: state.sending.filter(({ phone }) => phone === state.selected),
    chips: chipsFor(config, name),
    chosenTurn: chosenTurn()?.turn.id,
    now: config.now,
  });
}

/** @param {SimulatorConfig} config */
function drawOwner(config) {
  const messages = config.owner_phone ? textsOf(config.owner_phone) : [];
  const name = config.owner_name || 'the owner';
  byId('owner-title').textContent = config.owner_name ? `${config.owner_name}’s phone, the owner` : 'The owner’s phone';
  drawOwnerPhone({
    title: 'phonebook',
    subtitle: showNumber(config.our_phone),
    as: name,
    empty: config.owner_phone
      ? 'Each new, moved or cancelled booking is told here. The owner can text commands too.'
      : 'The owner has no number yet. Start with OWNER_PHONE=+12125550199, and bookings are told here.',
    messages,
    sending: state.sending.filter(({ phone }) => phone === config.owner_phone),
    chips: config.owner_phone ? OWNER_CHIPS : [],
    chosenTurn: undefined,
    now: config.now,
  });
  if (ownerTexts !== undefined && messages.length > ownerTexts && !isShown('owner')) byId('owner-dot').hidden = false;
  if (config.owner_phone && state.threads.has(config.owner_phone)) ownerTexts = messages.length;
}

function drawEngine() {
  const chosen = chosenTurn();
  keep(byId('turn'), [chosen], () => {
    if (chosen) return el('div', {}, ...drawTurn(chosen.turn, chosen.said));
    return el(
      'p',
      { class: 'card-empty' },
      'For every text: what was understood, how sure the reader was, which rule decided and what it did.',
    );
  });
}

/** The turn to explain, with the text it answered: the one chosen, else the newest of the customer on the screen. */
function chosenTurn() {
  const all = [...textsOf(state.config?.owner_phone ?? ''), ...textsOf(state.selected)].filter(({ turn }) => turn !== null);
  const message = all.find(({ turn }) => turn?.id === state.turnId) ?? textsOf(state.selected).findLast(({ turn }) => turn !== null);
  return message?.turn ? { turn: message.turn, said: message.content } : undefined;
}

/** @param {SimulatorConfig} config @param {string} name */
function chipsFor(config, name) {
  const hers = config.agenda.filter(({ customer_phone: phone }) => phone === state.selected);
  const isOffered = hers.some(({ status }) => status === 'pending');
  const standing = isOffered ? 'offered' : hers.length > 0 ? 'booked' : textsOf(state.selected).length > 0 ? 'talking' : 'new';
  return CHIPS[standing].map((chip) => chip.replace("I'm Dana", `I'm ${name}`));
}

/** @param {string} phone */
function textsOf(phone) {
  return state.threads.get(phone) ?? [];
}

/** @param {string} turnId */
function explainAndShow(turnId) {
  explain(turnId);
  if (!isShown('engine')) show('engine');
}
