/** Phone numbers. E.164 (`+15551112222`) everywhere inside; any usual spelling at the edge. */
import { type CountryCode, getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number in E.164, `+15551112222`. */
export type Phone = string;

const E164 = /^\+[1-9]\d{6,14}$/;

/** True for a number already in E.164; cheap enough for every webhook. */
export function isPhone(text: string): text is Phone {
  return E164.test(text);
}

/**
 * Reads a number in any usual spelling; a national one is read in `country` (ISO 3166, `US`).
 * Gives `undefined` when it is no possible number there.
 */
export function parsePhone(text: string, country: string): Phone | undefined {
  const trimmed = text.trim();
  if (isPhone(trimmed)) return trimmed;
  const region = country.toUpperCase();
  const parsed = parsePhoneNumberFromString(trimmed, isSupportedCountry(region) ? (region as CountryCode) : undefined);
  return parsed?.isPossible() ? parsed.number : undefined;
}

/** A number as people of that country read it, `(555) 111-2222` at home, `+44 20 7946 0958` from abroad. */
export function showPhone(phone: Phone, country: string): string {
  const parsed = parsePhoneNumberFromString(phone);
  if (!parsed) return phone;
  const region = country.toUpperCase();
  // By calling code: of a number under +1 it is not always known whether it is American or Canadian.
  const isHome = isSupportedCountry(region) && getCountryCallingCode(region) === parsed.countryCallingCode;
  return isHome ? parsed.formatNational() : parsed.formatInternational();
}

/** A number fit for logs: the last two digits only, `+•••••••••22`. */
export function maskPhone(phone: string): string {
  return phone.length < 4 ? '•••' : `+${'•'.repeat(phone.length - 3)}${phone.slice(-2)}`;
}

/** True for a country that has telephone numbers, by its ISO 3166 code, `US`. */
export function isCountry(country: string): boolean {
  return isSupportedCountry(country.toUpperCase());
}
