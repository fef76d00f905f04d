/** Amounts of money as the owner types and reads them. */

const formats = new Map<string, Intl.NumberFormat>();

/** `$12.50`, in the device's way of writing. */
export function showMoney(amount: number, currency: string): string {
  return formatOf(currency, 2).format(amount);
}

/** `$0.0083`: what is too small to be paid alone. */
export function showPrice(amount: number, currency: string): string {
  return formatOf(currency, 4).format(amount);
}

/** The number in what was typed: `25`, `$25.50`, `25,50`. Undefined when it is none, or below nothing. */
export function readMoney(typed: string): number | undefined {
  const digits = typed
    .trim()
    .replace(/^\p{Sc}\s*|\s*\p{Sc}$/gu, '')
    .replace(/,(?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^\d{1,9}(\.\d{1,6})?$/.test(digits) ? Number(digits) : undefined;
}

function formatOf(currency: string, digitsMax: number): Intl.NumberFormat {
  const name = `${currency} ${digitsMax}`;
  const known = formats.get(name) ?? new Intl.NumberFormat(undefined, { style: 'currency', currency, maximumFractionDigits: digitsMax });
  formats.set(name, known);
  return known;
}
