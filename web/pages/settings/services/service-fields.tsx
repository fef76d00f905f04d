/** The fields of one service. */
import { useEffect, useRef } from 'preact/hooks';
import { PRICE_KINDS, type ServiceDraft, type ServicesForm, serviceLine } from '#web/state/settings-services.ts';
import { Choices } from '#web/ui/choices.tsx';
import { Switch, TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';

const { services: says } = words.settings;

type FieldsParts = { readonly form: ServicesForm; readonly service: ServiceDraft; readonly at: number };

export function ServiceFields({ form, service, at }: FieldsParts) {
  const edit = (part: Partial<ServiceDraft>) => form.edit(service.key, part);
  const errors = form.errors.value;
  const box = useFocusWhenNew(service);
  const isPriced = service.price_kind === 'fixed' || service.price_kind === 'from';
  return (
    <div class="service-fields" ref={box}>
      <TextField label={says.name} error={errors[`services.${at}.name`]} value={service.name} onValue={(name) => edit({ name })} />
      <Minutes form={form} service={service} at={at} field="duration_minutes" />
      <Choices
        label={says.priceKind}
        value={service.price_kind}
        options={PRICE_KINDS.map((value) => ({ value, label: says.priceKinds[value] }))}
        onValue={(price_kind) => edit({ price_kind })}
      >
        {isPriced && (
          <TextField
            label={says.price}
            hint={says.priceHint}
            error={errors[`services.${at}.price`]}
            value={service.price}
            onValue={(price) => edit({ price })}
          />
        )}
      </Choices>
      <div class="service-pair">
        <Minutes form={form} service={service} at={at} field="buffer_before_minutes" />
        <Minutes form={form} service={service} at={at} field="buffer_after_minutes" />
      </div>
      <p class="hint">{says.bufferHint}</p>
      <Switch label={says.active} hint={says.activeHint} checked={service.active} onValue={(active) => edit({ active })} />
      <p class="service-shown soft small">
        {service.active
          ? says.customersSee([service.name.trim() || says.unnamed, serviceLine(service)].join(', '))
          : says.customersDoNotSee}
      </p>
    </div>
  );
}

type MinutesName = 'duration_minutes' | 'buffer_before_minutes' | 'buffer_after_minutes';

function Minutes({ form, service, at, field }: FieldsParts & { readonly field: MinutesName }) {
  return (
    <TextField
      label={says[field]}
      error={form.errors.value[`services.${at}.${field}`]}
      inputMode="numeric"
      value={service[field]}
      onValue={(typed) => form.edit(service.key, { [field]: typed })}
    />
  );
}

/** A service just added is there to be named. */
function useFocusWhenNew({ id, name }: ServiceDraft) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (id === undefined && name === '') box.current?.querySelector('input')?.focus();
  }, []);
  return box;
}
