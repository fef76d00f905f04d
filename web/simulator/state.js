/** What the page knows, and how it comes to know it. No drawing here: who draws calls `watch`. */
import { fetchConfig, fetchThread, sendText } from './api.js';

/** @import { SimulatedMessage, SimulatorConfig } from '#contract/simulator.ts' */
/** @typedef {{ phone: string, name: string }} Customer */
/** A text on its way, or one that failed. `before` are the ids of the texts that were there before it. @typedef {{ id: number, phone: string, text: string, before: ReadonlySet<string>, error: string | undefined }} Sending */

const STORED_AS = 'phonebook-simulator-customers';

/** Three to begin with, on numbers that are kept free for fiction. @type {readonly Customer[]} */
const READY_MADE = [
  { phone: '+12125550101', name: 'Dana' },
  { phone: '+12125550102', name: 'Bob' },
  { phone: '+12125550103', name: 'Mia' },
];

export const state = {
  /** @type {SimulatorConfig | undefined} */
  config: undefined,
  /** True while the server does not answer. */
  isLost: false,
  customers: [...READY_MADE, ...storedCustomers()],
  selected: '+12125550101',
  /** By phone. @type {Map<string, readonly SimulatedMessage[]>} */
  threads: new Map(),
  /** @type {readonly Sending[]} */
  sending: [],
  /** The turn that is explained; the newest of the selected customer when undefined. @type {string | undefined} */
  turnId: undefined,
};

let lastSendingId = 0;

/** @type {(() => void)[]} */
const watchers = [];

/** Calls `draw` after every change. @param {() => void} draw */
export function watch(draw) {
  watchers.push(draw);
}

/** Shows another customer's phone. @param {string} phone */
export async function select(phone) {
  state.selected = phone;
  state.turnId = undefined;
  changed();
  await refreshThread(phone);
}

/** Explains this turn. @param {string} turnId */
export function explain(turnId) {
  state.turnId = turnId;
  changed();
}

/** Adds a customer, remembers her in this browser and shows her phone. @param {Customer} customer */
export async function addCustomer(customer) {
  state.customers = [...state.customers.filter(({ phone }) => phone !== customer.phone), customer];
  store(state.customers.filter(({ phone }) => !READY_MADE.some((ready) => ready.phone === phone)));
  await select(customer.phone);
}

/** Sends a text as this phone; what fails stays in the thread with its reason, for another try. @param {string} phone @param {string} text */
export async function send(phone, text) {
  lastSendingId += 1;
  const before = new Set(state.threads.get(phone)?.map(({ id }) => id));
  const sending = { id: lastSendingId, phone, text, before, error: undefined };
  // What failed before is known by now; this is the next try.
  state.sending = [...state.sending.filter(({ error }) => error === undefined), sending];
  if (phone === state.selected) state.turnId = undefined;
  changed();
  try {
    await sendText(phone, text);
    await refresh();
    state.sending = state.sending.filter((one) => one !== sending);
  } catch (error) {
    const failed = { ...sending, error: error instanceof Error ? error.message : String(error) };
    state.sending = state.sending.map((one) => (one === sending ? failed : one));
  }
  changed();
}

/** Asks the server how things stand, and for both phones' texts. Never throws: a lost server is a state of its own. */
export async function refresh() {
  try {
    state.config = await fetchConfig();
    addSeen(state.config.customers);
    await Promise.all([refreshThread(state.selected), refreshThread(state.config.owner_phone)]);
    state.isLost = false;
  } catch {
    state.isLost = true;
  }
  changed();
}

/** @param {string | null} phone */
async function refreshThread(phone) {
  if (!phone) return;
  const thread = await fetchThread(phone);
  state.threads.set(phone, thread.messages);
  changed();
}

/** @param {SimulatorConfig['customers']} seen */
function addSeen(seen) {
  for (const { phone, name } of seen) {
    const known = state.customers.find((customer) => customer.phone === phone);
    if (!known) state.customers = [...state.customers, { phone, name: name ?? phone }];
  }
}

/** @returns {Customer[]} */
function storedCustomers() {
  try {
    const stored = JSON.parse(localStorage.getItem(STORED_AS) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one?.phone === 'string' && typeof one?.name === 'string') : [];
  } catch {
    return []; // Private mode or a spoilt entry: the three ready-made customers are enough.
  }
}

/** @param {readonly Customer[]} customers */
function store(customers) {
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(customers));
  } catch {
    // Private mode: she is gone after a reload, nothing else.
  }
}

function changed() {
  for (const draw of watchers) draw();
}
