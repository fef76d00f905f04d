/** What customers can book: the group of services, in the owner's order. */
import { computed, signal } from '@preact/signals';
import type { Settings, SettingsChange } from '#contract/settings.ts';
import { words } from '../words/words.ts';
import { countIn } from './amount.ts';
import { showMinutes } from './dates.ts';
import type { Form } from './form.ts';
import { createSettingsForm, type SettingsApp } from './settings.ts';

export const PRICE_KINDS = ['none', 'fixed', 'from', 'on_request'] as const;
export type PriceKind = (typeof PRICE_KINDS)[number];

/** Numbers as typed. `key` tells rows apart; `id` is the server's, undefined until it is saved. */
export type ServiceDraft = {
  readonly key: string;
  readonly id: string | undefined;
  readonly name: string;
  readonly duration_minutes: string;
  readonly price_kind: PriceKind;
  readonly price: string;
  readonly buffer_before_minutes: string;
  readonly buffer_after_minutes: string;
  readonly active: boolean;
};
export type ServicesDraft = { readonly services: readonly ServiceDraft[] };

export type ServicesForm = Form<ServicesDraft> & {
  /** Adds an empty one at the end and gives its key. */
  add(): string;
  edit(key: string, part: Partial<ServiceDraft>): void;
  remove(key: string): void;
  /** One place up (-1) or down (1); stays where there is none. */
  move(key: string, step: -1 | 1): void;
};

const DURATION = { min: 5, max: 1_440 };
const BUFFER = { min: 0, max: 480 };
const SERVICES_MAX = 100;

export function createServicesForm(app: SettingsApp): ServicesForm {
  const form = createSettingsForm(app, draftOf, changeOf, { check: faultsOf });
  // Once a save has found faults, each is said until it is mended; before, nobody is told of what she has not typed yet.
  const wasRefused = signal(false);
  const errors = computed(() => (wasRefused.value ? { ...faultsOf(form.draft.value), ...form.errors.value } : form.errors.value));
  let added = 0;
  const change = (to: (services: readonly ServiceDraft[]) => readonly ServiceDraft[]) =>
    form.set('services', to(form.draft.value.services));
  return {
    ...form,
    errors,
    save: async () => {
      const isSaved = await form.save();
      wasRefused.value = !isSaved;
      return isSaved;
    },
    reset: () => {
      wasRefused.value = false;
      form.reset();
    },
    add: () => {
      added += 1;
      const key = `new-${added}`;
      const duration = String(app.settings.value.peek()?.booking_rules.default_duration_minutes ?? 60);
      change((services) => [...services, { ...EMPTY, key, duration_minutes: duration }]);
      return key;
    },
    edit: (key, part) => change((services) => services.map((service) => (service.key === key ? { ...service, ...part } : service))),
    remove: (key) => change((services) => services.filter((service) => service.key !== key)),
    move: (key, step) =>
      change((services) =>
        moved(
          services,
          services.findIndex((service) => service.key === key),
          step,
        ),
      ),
  };
}

/** How a service is told to customers, `45 min, from $40`. */
export function serviceLine({ duration_minutes, price_kind, price }: ServiceDraft): string {
  const minutes = countIn(duration_minutes);
  return [minutes === undefined ? '' : showMinutes(minutes), words.settings.services.priced(price_kind, price.trim())]
    .filter(Boolean)
    .join(', ');
}

const EMPTY: Omit<ServiceDraft, 'key' | 'duration_minutes'> = {
  id: undefined,
  name: '',
  price_kind: 'none',
  price: '',
  buffer_before_minutes: '0',
  buffer_after_minutes: '0',
  active: true,
};

function draftOf({ services }: Settings): ServicesDraft {
  return {
    services: services.map((service) => ({
      key: service.id,
      id: service.id,
      name: service.name,
      duration_minutes: String(service.duration_minutes),
      // A price of its kind only says how it is charged; without an amount nothing is.
      price_kind: service.price === null && service.price_kind !== 'on_request' ? 'none' : service.price_kind,
      price: service.price ?? '',
      buffer_before_minutes: String(service.buffer_before_minutes),
      buffer_after_minutes: String(service.buffer_after_minutes),
      active: service.active,
    })),
  };
}

function changeOf({ services }: ServicesDraft): SettingsChange {
  return {
    services: services.map((service) => ({
      ...(service.id === undefined ? {} : { id: service.id }),
      name: service.name.trim(),
      duration_minutes: Number(service.duration_minutes),
      price: service.price_kind === 'fixed' || service.price_kind === 'from' ? service.price.trim() : null,
      price_kind: service.price_kind === 'none' ? null : service.price_kind,
      buffer_before_minutes: Number(service.buffer_before_minutes || 0),
      buffer_after_minutes: Number(service.buffer_after_minutes || 0),
      active: service.active,
    })),
  };
}

function moved(services: readonly ServiceDraft[], from: number, step: -1 | 1): readonly ServiceDraft[] {
  const service = services[from];
  const to = from + step;
  if (!service || to < 0 || to >= services.length) return services;
  return services.toSpliced(from, 1).toSpliced(to, 0, service);
}

/** By path as the server names it, `services.0.name`. */
function faultsOf({ services }: ServicesDraft): Readonly<Record<string, string>> {
  const { wrong } = words.settings.services;
  const names = services.map(({ active, name }) => (active ? name.trim().toLowerCase() : undefined));
  const faults = services.flatMap((service, i) => {
    const isAgain = names[i] !== undefined && names[i] !== '' && names.indexOf(names[i]) < i;
    return [
      [service.name.trim() === '', 'name', wrong.name],
      [isAgain, 'name', wrong.nameTwice],
      [!isWithin(service.duration_minutes, DURATION), 'duration_minutes', wrong.minutes(DURATION)],
      [(service.price_kind === 'fixed' || service.price_kind === 'from') && service.price.trim() === '', 'price', wrong.price],
      [!isWithin(service.buffer_before_minutes || '0', BUFFER), 'buffer_before_minutes', wrong.minutes(BUFFER)],
      [!isWithin(service.buffer_after_minutes || '0', BUFFER), 'buffer_after_minutes', wrong.minutes(BUFFER)],
    ].flatMap(([isWrong, field, message]) => (isWrong ? [[`services.${i}.${field}`, String(message)] as const] : []));
  });
  const tooMany = services.length > SERVICES_MAX ? { services: wrong.tooMany(SERVICES_MAX) } : {};
  return { ...Object.fromEntries(faults), ...tooMany };
}

function isWithin(typed: string, { min, max }: { readonly min: number; readonly max: number }): boolean {
  const count = countIn(typed);
  return count !== undefined && min <= count && count <= max;
}
