/** What customers can book, in the order they are told of it. */
import { useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { createServicesForm } from '#web/state/settings-services.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { SettingsGroup } from '../settings-group.tsx';
import { ServiceRow } from './service-row.tsx';
import './services.css';

const { services: says } = words.settings;

export function ServicesGroup() {
  const app = useApp();
  const form = app.keep('settings-services', () => createServicesForm(app));
  const [open, setOpen] = useState<string | undefined>(undefined);
  const { services } = form.draft.value;
  const add = () => setOpen(form.add());
  const addButton = (
    <Button icon="plus" onClick={add}>
      {says.add}
    </Button>
  );
  return (
    <SettingsGroup title={words.settings.groups.services} intro={says.intro} form={form}>
      {services.length === 0 ? (
        <Empty icon="tag" title={says.none} action={addButton}>
          {says.noneExplained}
        </Empty>
      ) : (
        <ul class="services">
          {services.map((service, at) => (
            <ServiceRow
              key={service.key}
              form={form}
              at={at}
              isOpen={open === service.key}
              onOpen={(isOpen) => setOpen(isOpen ? service.key : undefined)}
            />
          ))}
        </ul>
      )}
      {form.errors.value.services && <p class="error">{form.errors.value.services}</p>}
      {services.length > 0 && <div>{addButton}</div>}
    </SettingsGroup>
  );
}
