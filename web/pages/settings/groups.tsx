/** The groups of the settings, in the order of the list. A new one is a line here. */
import type { ComponentType } from 'preact';
import type { Settings } from '#contract/settings.ts';
import type { App } from '#web/state/app.ts';
import { agentLine, businessLine, hoursLine, rulesLine, servicesLine } from '#web/state/settings-lines.ts';
import type { IconName } from '#web/ui/icon.tsx';
import { lazy } from '#web/ui/lazy.tsx';
import { Failed, Skeleton } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { aboutLine, blockedLine, modelLine, notificationsLine, phoneLine } from './lines-more.ts';

export type Group = {
  /** Its part of the address, `/app/settings/hours`. */
  readonly name: string;
  readonly icon: IconName;
  readonly title: string;
  /** How it stands, in a few words; read again whenever a signal in it changes. Empty while that is not known. */
  line(app: App): string;
  readonly Page: ComponentType;
};

/** Groups that stand together in the list, under a heading. */
export type Section = { readonly title: string; readonly groups: readonly Group[] };

const Waiting = () => <Skeleton rows={5} label={words.common.loading} />;
const Broken = ({ onRetry }: { onRetry(): void }) => (
  <Failed message={words.failures.pageNotFetched} retryLabel={words.common.tryAgain} onRetry={onRetry} />
);
const page = (fetchIt: () => Promise<ComponentType>) => lazy(fetchIt, Waiting, Broken);

const { groups: titles, lines } = words.settings;

export const SECTIONS: readonly Section[] = [
  {
    title: words.settings.sections.business,
    groups: [
      {
        name: 'business',
        icon: 'shop',
        title: titles.business,
        line: ({ settings }) => settingsLine(settings, businessLine),
        Page: page(async () => (await import('./business/business-group.tsx')).BusinessGroup),
      },
      {
        name: 'hours',
        icon: 'clock',
        title: titles.hours,
        line: ({ settings }) => settingsLine(settings, hoursLine),
        Page: page(async () => (await import('./hours/hours-group.tsx')).HoursGroup),
      },
      {
        name: 'services',
        icon: 'tag',
        title: titles.services,
        line: ({ settings }) => settingsLine(settings, servicesLine),
        Page: page(async () => (await import('./services/services-group.tsx')).ServicesGroup),
      },
      {
        name: 'rules',
        icon: 'calendar',
        title: titles.rules,
        line: ({ settings }) => settingsLine(settings, rulesLine),
        Page: page(async () => (await import('./rules/rules-group.tsx')).RulesGroup),
      },
    ],
  },
  {
    title: words.settings.sections.agent,
    groups: [
      {
        name: 'agent',
        icon: 'robot',
        title: titles.agent,
        line: ({ settings }) => settingsLine(settings, agentLine),
        Page: page(async () => (await import('./agent/agent-group.tsx')).AgentGroup),
      },
      {
        name: 'model',
        icon: 'message',
        title: words.settingsMore.model.title,
        line: modelLine,
        Page: page(async () => (await import('./model/model-group.tsx')).ModelGroup),
      },
      {
        name: 'phone',
        icon: 'phone',
        title: words.settingsMore.phone.title,
        line: phoneLine,
        Page: page(async () => (await import('./phone/phone-group.tsx')).PhoneGroup),
      },
      {
        name: 'budget',
        icon: 'wallet',
        title: words.settingsMore.budget.title,
        line: () => words.settingsMore.budget.hint,
        Page: page(async () => (await import('./budget/budget-group.tsx')).BudgetGroup),
      },
      {
        name: 'blocked',
        icon: 'block',
        title: words.settingsMore.blocked.title,
        line: blockedLine,
        Page: page(async () => (await import('./blocked/blocked-group.tsx')).BlockedGroup),
      },
    ],
  },
  {
    title: words.settings.sections.app,
    groups: [
      {
        name: 'appearance',
        icon: 'moon',
        title: titles.appearance,
        line: ({ themes }) => lines.theme[themes.theme.value],
        Page: page(async () => (await import('./appearance/appearance-group.tsx')).AppearanceGroup),
      },
      {
        name: 'notifications',
        icon: 'bell',
        title: words.settingsMore.notifications.title,
        line: notificationsLine,
        Page: page(async () => (await import('./notifications/notifications-group.tsx')).NotificationsGroup),
      },
      {
        name: 'calendar',
        icon: 'link',
        title: words.settingsMore.calendar.title,
        line: () => words.settingsMore.calendar.hint,
        Page: page(async () => (await import('./calendar/calendar-group.tsx')).CalendarGroup),
      },
      {
        name: 'data',
        icon: 'download',
        title: words.settingsMore.data.title,
        line: () => words.settingsMore.data.hint,
        Page: page(async () => (await import('./your-data/data-group.tsx')).DataGroup),
      },
      {
        name: 'about',
        icon: 'info',
        title: words.settingsMore.about.title,
        line: aboutLine,
        Page: page(async () => (await import('./about/about-group.tsx')).AboutGroup),
      },
    ],
  },
];

function settingsLine({ value }: App['settings'], line: (settings: Settings) => string): string {
  return value.value ? line(value.value) : '';
}

/** A group by its part of the address; undefined when there is none of that name. */
export function findGroup(name: string): Group | undefined {
  return SECTIONS.flatMap(({ groups }) => groups).find((group) => group.name === name);
}

/** What a desk shows beside the list before anything is chosen. */
export const FIRST_GROUP = SECTIONS[0]?.groups[0];
