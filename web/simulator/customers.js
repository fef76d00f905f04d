/** The customers to switch between, and the dialog that adds one. */
import { byId, el, keep } from './dom.js';
import { showNumber } from './show.js';
import { addCustomer, select, state } from './state.js';

const HUES = 3;

/** Draws the list of customers with the last text of each. What changes is changed in place, so that focus stays. */
export function drawCustomers() {
  const list = byId('customer-list');
  keep(
    list,
    state.customers.map(({ phone, name }, i) => ({ phone, name, hue: i % HUES })),
    drawCustomer,
  );
  state.customers.forEach(({ phone }, i) => {
    const button = list.children[i]?.querySelector('button');
    const last = state.config?.customers.find((seen) => seen.phone === phone)?.last_message ?? showNumber(phone);
    button?.setAttribute('aria-pressed', String(phone === state.selected));
    button?.querySelector('.customer-last')?.replaceChildren(last);
  });
}

/** Ties the dialog to its buttons. Call once. */
export function tieAddDialog() {
  const dialog = /** @type {HTMLDialogElement} */ (byId('add-dialog'));
  const form = /** @type {HTMLFormElement} */ (byId('add-form'));
  byId('customer-add').addEventListener('click', () => {
    form.reset();
    for (const id of ['add-name', 'add-number']) showError(id, '');
    field('add-number').value = freeNumber();
    dialog.showModal();
  });
  byId('add-cancel').addEventListener('click', () => dialog.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const customer = readCustomer();
    if (!customer) return;
    dialog.close();
    void addCustomer(customer);
  });
}

/** @param {{ phone: string, name: string, hue: number }} row */
function drawCustomer({ phone, name, hue }) {
  return el(
    'li',
    {},
    el(
      'button',
      { class: 'customer', type: 'button', onclick: () => void select(phone) },
      el('span', { class: 'avatar', 'data-hue': hue, 'aria-hidden': true }, name.replace('+', '').charAt(0).toUpperCase()),
      el('span', { class: 'customer-words' }, el('span', { class: 'customer-name' }, name), el('span', { class: 'customer-last' })),
    ),
  );
}

/** The customer in the dialog, or undefined with the focus on the first wrong field. */
function readCustomer() {
  const name = field('add-name').value.trim();
  const phone = field('add-number').value.replaceAll(/[\s().-]/g, '');
  showError('add-name', name ? '' : 'Give the customer a name.');
  showError('add-number', /^\+[1-9]\d{6,14}$/.test(phone) ? '' : 'Write the number with its country code, such as +1 212 555 0104.');
  const wrong = ['add-name', 'add-number'].find((id) => field(id).getAttribute('aria-invalid') === 'true');
  if (!wrong) return { name, phone };
  field(wrong).focus();
  return undefined;
}

/** The next number kept free for fiction that no customer has. */
function freeNumber() {
  const taken = new Set(state.customers.map(({ phone }) => phone));
  const free = Array.from({ length: 99 }, (_, i) => `+121255501${String(i + 1).padStart(2, '0')}`).find((phone) => !taken.has(phone));
  return free ?? '';
}

/** @param {string} id @param {string} message */
function showError(id, message) {
  byId(`${id}-error`).textContent = message;
  field(id).setAttribute('aria-invalid', String(message !== ''));
}

/** @param {string} id */
function field(id) {
  return /** @type {HTMLInputElement} */ (byId(id));
}
