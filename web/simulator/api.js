/** What the page asks the server. Every function throws an `Error` with a sentence fit for the screen. */

/** @import { SimulatedAnswer, SimulatedThread, SimulatorConfig } from '#contract/simulator.ts' */

/** How things stand. @returns {Promise<SimulatorConfig>} */
export function fetchConfig() {
  return ask('/api/dev/config');
}

/** The texts of one phone, oldest first. @param {string} phone @returns {Promise<SimulatedThread>} */
export function fetchThread(phone) {
  return ask(`/api/dev/thread?phone=${encodeURIComponent(phone)}`);
}

/** Sends a text as this phone and resolves when its turn is over. @param {string} from @param {string} message @returns {Promise<SimulatedAnswer>} */
export function sendText(from, message) {
  const body = JSON.stringify({ from_phone: from, message });
  return ask('/api/dev/message', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

/** @param {string} path @param {RequestInit} [init] */
async function ask(path, init) {
  const response = await fetch(path, init).catch((cause) => {
    throw new Error('The server does not answer. Is it still running?', { cause });
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(complaintOf(answer) ?? `The server answered ${response.status}.`);
  return answer;
}

/** @param {{ detail?: string, title?: string, errors?: { message: string }[] }} problem */
function complaintOf(problem) {
  return problem.errors?.[0]?.message ?? problem.detail ?? problem.title;
}
