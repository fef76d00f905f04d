/** How the groups about the agent's means and this app stand, in a few words for the list. */
import type { App } from '#web/state/app.ts';
import { nameOfProvider } from '#web/state/model-choice.ts';
import { showNumber } from '#web/state/numbers.ts';
import { words } from '#web/words/words.ts';

const said = words.settingsMore;

/** Who reads the texts, and that it has trouble when it has. */
export function modelLine({ status }: App): string {
  const model = status.value.value?.model;
  if (!model) return '';
  const name = nameOfProvider(model.provider);
  return model.state === 'ok' ? name : `${name}: ${said.model.states[model.state].toLocaleLowerCase()}`;
}

/** The number that customers text. */
export function phoneLine({ settings, country }: App): string {
  const known = settings.value.value;
  if (!known) return '';
  const phone = known.twilio_phone_number;
  return known.twilio_configured && phone !== null ? showNumber(phone, country.value) : said.phone.notConnectedShort;
}

/** Whether this device shows notifications, once that was looked; and the quiet hours. */
export function notificationsLine({ push, settings }: App): string {
  const state = push.state.value;
  const quiet = settings.value.value?.notifications.quiet_hours;
  const parts = [state && said.notifications.states[state], quiet && said.notifications.withQuiet];
  return parts.filter(Boolean).join(', ') || said.notifications.hint;
}

/** How many are blocked. */
export function blockedLine({ status }: App): string {
  const count = status.value.value?.blocked_count;
  return count === undefined ? '' : said.blocked.count(count);
}

/** The version. */
export function aboutLine({ status }: App): string {
  const known = status.value.value;
  return known ? `${said.about.version} ${known.version}` : '';
}
