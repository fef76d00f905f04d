/** Addresses in texts that may be opened: https only, because nobody reads where another kind would lead. */

export type TextPart = { readonly text: string; readonly href: string | undefined };

const ADDRESS = /https:\/\/[^\s<>"'`]+/gi;
/** These end a sentence, not an address. */
const TRAILING = /[.,;:!?)\]}…]+$/;

/** A text in parts, in its order; those with `href` are addresses. */
export function linksIn(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutTrailing(found);
    if (!URL.canParse(address)) continue;
    if (index > at) parts.push({ text: text.slice(at, index), href: undefined });
    parts.push({ text: address, href: address });
    at = index + address.length;
  }
  return at < text.length ? [...parts, { text: text.slice(at), href: undefined }] : parts;
}

function withoutTrailing(address: string): string {
  const end = TRAILING.exec(address)?.[0] ?? '';
  // A bracket that was opened inside the address belongs to it.
  return address.includes('(') && end.startsWith(')')
    ? address.slice(0, address.length - end.length + 1)
    : address.slice(0, address.length - end.length);
}
