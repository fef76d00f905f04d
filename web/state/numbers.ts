/**
 * How phone numbers are shown. The library that knows how every country writes them is a third of the app's size, so it is
 * fetched after the first look; until then, and where it cannot be fetched, a plain form does.
 */
import { signal } from '@preact/signals';

type ShowPhone = (phone: string, country: string) => string;

/** Numbers remembered as they are shown; when full, all are forgotten. */
const SHOWN_MAX = 2_000;
/** Countries that write the numbers of +1. */
const NORTH_AMERICA: readonly string[] = ['US', 'CA'];

const known = signal<ShowPhone>(showPlain);
const shown = new Map<string, string>();

/**
 * An E.164 number as people of `country` (ISO 3166, `US`) read it: `(555) 111-2222` at home, `+44 20 7946 0958` from abroad.
 * What shows it is drawn again once it is known better.
 */
export function showNumber(phone: string, country: string): string {
  const show = known.value;
  const key = `${country} ${phone}`;
  const found = shown.get(key);
  if (found !== undefined) return found;
  if (shown.size >= SHOWN_MAX) shown.clear();
  const text = show(phone, country);
  shown.set(key, text);
  return text;
}

/** Fetches what is known of numbers. Never throws: without it the plain form stays. */
export async function learnNumbers(): Promise<void> {
  try {
    const { showPhone } = await import('#core/phone.ts');
    shown.clear();
    known.value = showPhone;
  } catch {
    // Offline at the first visit: the plain form can be read too.
  }
}

function showPlain(phone: string, country: string): string {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  if (american) {
    const [, area, office, line] = american;
    return NORTH_AMERICA.includes(country.toUpperCase()) ? `(${area}) ${office}-${line}` : `+1 ${area} ${office} ${line}`;
  }
  return /^\+\d+$/.test(phone) ? `${phone.slice(0, 3)} ${phone.slice(3).replace(/(\d{3})(?=\d{3,}$|\d{4})/g, '$1 ')}` : phone;
}
