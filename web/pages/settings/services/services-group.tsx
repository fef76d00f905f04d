/** What customers can book, in the order they are told of it. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { createServicesForm, type ServicesForm } from '#web/state/settings-services.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { SettingsGroup } from '../settings-group.tsx';
import { isWrongRow, ServiceRow } from './service-row.tsx';
import './services.css';

const { services: says } = words.settings;

export function ServicesGroup() {
  const app = useApp();
  const form = app.keep('settings-services', () => createServicesForm(app));
  return (
    <SettingsGroup title={words.settings.groups.services} intro={says.intro} form={form}>
      <ServicesFields form={form} />
    </SettingsGroup>
  );
}

/** The list of them; the set-up asks for it too. */
export function ServicesFields({ form }: { readonly form: ServicesForm }) {
  const { services } = form.draft.value;
  const { open, turn } = useOpenRows(form);
  const add = () => turn(form.add(), true);
  const addButton = (
    <Button icon="plus" onClick={add}>
      {says.add}
    </Button>
  );
  return (
    <>
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
              isOpen={open.includes(service.key)}
              onOpen={(isOpen) => turn(service.key, isOpen)}
            />
          ))}
        </ul>
      )}
      {form.errors.value.services && <p class="error">{form.errors.value.services}</p>}
      {services.length > 0 && <div>{addButton}</div>}
    </>
  );
}

/** A row that is wrong is opened, and stays open while it is mended. */
function useOpenRows(form: ServicesForm) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const errors = form.errors.value;
  useEffect(() => {
    const wrong = form.draft.value.services.flatMap(({ key }, at) => (isWrongRow(errors, at) ? [key] : []));
    if (wrong.length > 0) setOpen((before) => [...new Set([...before, ...wrong])]);
  }, [errors]);
  const turn = (key: string, isOpen: boolean) => setOpen((before) => (isOpen ? [...before, key] : before.filter((other) => other !== key)));
  return { open, turn };
}
