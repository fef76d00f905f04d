/** Who the business is and where: its group of the settings. */
import type { Settings, SettingsChange } from '#contract/settings.ts';
import { words } from '../words/words.ts';
import type { Form } from './form.ts';
import { createSettingsForm, type SettingsApp } from './settings.ts';

/** Until the owner says her number, a server without a carrier texts this one, which is nobody's. It is not shown as hers. */
const STAND_IN_PHONE = '+12125550199';

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
  const changeOf = ({ owner_phone: typed, ...draft }: BusinessDraft): SettingsChange => {
    const phone = typed.trim();
    // Left empty the stand-in stays: the simulator's owner is texted there.
    if (phone === '' && isStandIn(app.settings.value.peek())) return draft;
    return { ...draft, owner_phone: phone || null };
  };
  return createSettingsForm(app, draftOf, changeOf, { check: faultsOf });
}

function draftOf(settings: Settings): BusinessDraft {
  const { business_name, owner_name, address, timezone, country, language } = settings;
  return { business_name, owner_name, owner_phone: ownPhone(settings) ?? '', address, timezone, country, language };
}

/** The phone that the owner said is hers; null while she has said none. */
export function ownPhone(settings: Settings): string | null {
  return isStandIn(settings) ? null : settings.owner_phone;
}

function isStandIn(settings: Settings | undefined): boolean {
  return settings?.owner_phone === STAND_IN_PHONE;
}

/** A business may be without a name on the server, but its agent has to say who it is. */
function faultsOf({ business_name: name }: BusinessDraft): Readonly<Record<string, string>> {
  return name.trim() === '' ? { business_name: words.settings.business.nameMissing } : {};
}
