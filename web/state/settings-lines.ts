/** How each group of the settings stands, in one line of the list. */
import type { Settings } from '#contract/settings.ts';
import { words } from '../words/words.ts';
import { amountIn } from './amount.ts';
import { draftOf, weeklyIn } from './hours-draft.ts';
import { weekLine } from './hours-lines.ts';

const { lines } = words.settings;

/** `Riverside Barber · New York`. */
export function businessLine({ business_name: name, timezone }: Settings): string {
  return lines.business(name, (timezone.split('/').at(-1) ?? '').replaceAll('_', ' '));
}

/** `Mon–Fri 9–17`. */
export function hoursLine(settings: Settings): string {
  return weekLine(weeklyIn(draftOf(settings)));
}

/** `3 services, 1 off`. */
export function servicesLine({ services }: Settings): string {
  const active = services.filter((service) => service.active).length;
  return lines.services(active, services.length - active);
}

/** `1 hour, 2 hours notice`. */
export function rulesLine({ booking_rules: rules }: Settings): string {
  const notice = rules.min_notice_minutes;
  const length = amountIn(rules.default_duration_minutes, ['minutes', 'hours']);
  return lines.rules(length, notice > 0 ? amountIn(notice, ['minutes', 'hours', 'days']) : undefined);
}

/** `Poppy, Friendly`. */
export function agentLine({ ai_preferences: { agent_name: name, tone } }: Settings): string {
  return lines.agent(name ?? '', tone);
}
