/** Who the business is, and where. */
import { useMemo } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { listCountries, listLanguages } from '#web/state/countries.ts';
import type { Form } from '#web/state/form.ts';
import { type BusinessDraft, createBusinessForm } from '#web/state/settings-business.ts';
import { Select, TextArea, TextField } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';
import { SettingsGroup } from '../settings-group.tsx';
import { ZoneField } from './zone-field.tsx';

const { business } = words.settings;

export function BusinessGroup() {
  const app = useApp();
  const form = app.keep('settings-business', () => createBusinessForm(app));
  return (
    <SettingsGroup title={words.settings.groups.business} intro={business.intro} form={form}>
      <BusinessFields form={form} />
    </SettingsGroup>
  );
}

type Part = { readonly form: Form<BusinessDraft> };

/** Its fields; the set-up asks for them too. */
export function BusinessFields({ form }: Part) {
  return (
    <>
      <Who form={form} />
      <Where form={form} />
    </>
  );
}

function Who({ form }: Part) {
  const { business_name: name, owner_name: owner, owner_phone: phone, address } = form.draft.value;
  const { business_name: wrongName, owner_name: wrongOwner, owner_phone: wrongPhone, address: wrongAddress } = form.errors.value;
  return (
    <div class="card">
      <TextField
        label={business.name}
        hint={business.nameHint}
        error={wrongName}
        value={name}
        autocomplete="organization"
        onValue={(typed) => form.set('business_name', typed)}
      />
      <TextField
        label={business.owner}
        error={wrongOwner}
        value={owner}
        autocomplete="name"
        onValue={(typed) => form.set('owner_name', typed)}
      />
      <TextField
        label={business.phone}
        hint={business.phoneHint}
        error={wrongPhone}
        type="tel"
        value={phone}
        autocomplete="tel"
        onValue={(typed) => form.set('owner_phone', typed)}
      />
      <TextArea
        label={business.address}
        hint={business.addressHint}
        error={wrongAddress}
        rows={2}
        value={address}
        onValue={(typed) => form.set('address', typed)}
      />
    </div>
  );
}

function Where({ form }: Part) {
  const { timezone, country, language } = form.draft.value;
  const errors = form.errors.value;
  const countries = useMemo(() => listCountries(country), [country]);
  const languages = useMemo(() => listLanguages(language), [language]);
  return (
    <div class="card">
      <ZoneField value={timezone} error={errors.timezone} onValue={(zone) => form.set('timezone', zone)} />
      <Select
        label={business.country}
        hint={business.countryHint}
        error={errors.country}
        value={country}
        options={countries}
        onValue={(chosen) => form.set('country', chosen)}
      />
      <Select
        label={business.language}
        hint={business.languageHint}
        error={errors.language}
        value={language}
        options={languages}
        onValue={(chosen) => form.set('language', chosen)}
      />
    </div>
  );
}
