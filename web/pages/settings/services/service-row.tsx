/** One service: how customers are told of it, and its fields when it is opened. */
import { type ServicesForm, serviceLine } from '#web/state/settings-services.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Menu, type MenuItem } from '#web/ui/menu.tsx';
import { Pill } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { ServiceFields } from './service-fields.tsx';

const { services: says } = words.settings;

export type RowParts = {
  readonly form: ServicesForm;
  /** Its place in the list. */
  readonly at: number;
  readonly isOpen: boolean;
  onOpen(isOpen: boolean): void;
};

export function ServiceRow({ form, at, isOpen: isAskedFor, onOpen }: RowParts) {
  const service = form.draft.value.services[at];
  if (!service) return null;
  // What is wrong must be there when the focus is put on it.
  const isOpen = isAskedFor || isWrongRow(form.errors.value, at);
  const name = service.name.trim() || says.unnamed;
  return (
    <li class={isOpen ? 'service service-open' : 'service'}>
      <div class="service-head">
        <button type="button" class="service-name" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
          <Icon name={isOpen ? 'down' : 'forward'} size={16} />
          <span class="service-words">
            <span class={service.active ? 'service-title' : 'service-title soft'}>{name}</span>
            <span class="soft small">{serviceLine(service)}</span>
          </span>
          {!service.active && <Pill>{says.inactive}</Pill>}
        </button>
        <Menu label={says.more(name)} items={itemsFor(form, at)} />
      </div>
      {isOpen && <ServiceFields form={form} service={service} at={at} />}
    </li>
  );
}

/** True when a field of this row is said to be wrong. */
export function isWrongRow(errors: ServicesForm['errors']['value'], at: number): boolean {
  return Object.keys(errors).some((path) => path.startsWith(`services.${at}.`));
}

function itemsFor(form: ServicesForm, at: number): readonly MenuItem[] {
  const { services } = form.draft.value;
  const service = services[at];
  if (!service) return [];
  const { key, active } = service;
  return [
    ...(at > 0 ? [{ label: says.up, act: () => form.move(key, -1) }] : []),
    ...(at < services.length - 1 ? [{ label: says.down, act: () => form.move(key, 1) }] : []),
    { label: active ? says.deactivate : says.activate, act: () => form.edit(key, { active: !active }) },
    { label: says.remove, icon: 'trash', isDangerous: true, act: () => form.remove(key) },
  ];
}
