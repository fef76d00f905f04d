/** Who the business is and where: its group of the settings. */
import type { Settings, SettingsChange } from '#contract/settings.ts';
import { words } from '../words/words.ts';
import type { Form } from './form.ts';
import { createSettingsForm, type SettingsApp } from './settings.ts';

/** All as typed. Fields are called as the server names them. */
export type BusinessDraft = {
  readonly business_name: string;
  readonly owner_name: string;
  readonly owner_phone: string;
  readonly address: string;
  readonly timezone: string;
  readonly country: string;
  readonly language: string;
};

export function createBusinessForm(app: SettingsApp): Form<BusinessDraft> {
  return createSettingsForm(app, draftOf, changeOf, { check: faultsOf });
}

function draftOf(settings: Settings): BusinessDraft {
  const { business_name, owner_name, owner_phone, address, timezone, country, language } = settings;
  return { business_name, owner_name, owner_phone: owner_phone ?? '', address, timezone, country, language };
}

function changeOf(draft: BusinessDraft): SettingsChange {
  return { ...draft, owner_phone: draft.owner_phone.trim() || null };
}

/** A business may be without a name on the server, but its agent has to say who it is. */
function faultsOf({ business_name: name }: BusinessDraft): Readonly<Record<string, string>> {
  return name.trim() === '' ? { business_name: words.settings.business.nameMissing } : {};
}
