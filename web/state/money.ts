/** Amounts of money as the owner types and reads them. */

const formats = new Map<string, Intl.NumberFormat>();

/** `$12.50`, in the device's way of writing. */
export function showMoney(amount: number, currency: string): string {
  const format = formats.get(currency) ?? new Intl.NumberFormat(undefined, { style: 'currency', currency });
  formats.set(currency, format);
  return format.format(amount);
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
