/** The way from nothing to an agent that answers: its steps, which are done, and when the app begins with it. */
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '#contract/settings.ts';
import type { Status } from '#contract/status.ts';
import type { App } from './app.ts';

/** In the order in which they are asked. */
export const STEPS = ['business', 'hours', 'services', 'phone', 'model', 'rehearsal'] as const;
export type Step = (typeof STEPS)[number];

/** The owner has seen the set-up on this device and has put it off, or come to its end. */
const SEEN_KEY = 'app_set_up_seen';

export type SetUp = {
  readonly step: ReadonlySignal<Step>;
  /** What needs no more doing. The last step never is: a rehearsal can be had again. */
  readonly done: ReadonlySignal<ReadonlySet<Step>>;
  /** On to the next step; after the last one to the inbox. */
  goOn(): void;
  /** To the step before; nothing on the first. */
  goBack(): void;
  /** To the inbox; the app does not begin with the set-up on this device again. */
  leave(): void;
};

type SetUpApp = Pick<App, 'places' | 'settings' | 'status'> & { readonly platform: Pick<App['platform'], 'storage'> };

/** Where the steps are is the address: `/app/set-up/hours`. */
export function createSetUp({ places, settings, status, platform }: SetUpApp): SetUp {
  const step = computed(() => STEPS.find((known) => known === places.place.value.part) ?? STEPS[0]);
  const show = (other: Step) => places.goTo({ page: 'set-up', part: other });
  const leave = () => {
    platform.storage.setItem(SEEN_KEY, 'yes');
    places.goTo({ page: 'inbox' });
  };
  const neighbour = (by: 1 | -1) => STEPS[STEPS.indexOf(step.value) + by];
  return {
    step,
    done: computed(() => doneSteps(settings.value.value, status.value.value)),
    goOn: () => {
      const next = neighbour(1);
      if (next) show(next);
      else leave();
    },
    goBack: () => {
      const before = neighbour(-1);
      if (before) show(before);
    },
    leave,
  };
}

/** The steps that need no more doing, as far as that is known. */
export function doneSteps(settings: Settings | undefined, status: Status | undefined): ReadonlySet<Step> {
  const done = new Set<Step>();
  if (!settings) return done;
  if (settings.business_name.trim() !== '') done.add('business');
  if (settings.availability.slots.length > 0) done.add('hours');
  if (settings.services.some(({ active }) => active)) done.add('services');
  if (settings.twilio_configured) done.add('phone');
  if (status && status.model.state === 'ok') done.add('model');
  return done;
}

/** Begins with the set-up where nobody has said whose business it is: once on a device, and only from the app's first page. */
export function leadToSetUp({ places, status, platform }: Omit<SetUpApp, 'settings'>): void {
  const end = effect(() => {
    const known = status.value.value;
    const { page, about } = places.place.value;
    if (!known) return;
    const isNew = known.business_name.trim() === '' && platform.storage.getItem(SEEN_KEY) === null;
    if (isNew && page === 'inbox' && about === '') queueMicrotask(() => places.goTo({ page: 'set-up' }, { replace: true }));
    queueMicrotask(() => end());
  });
}
