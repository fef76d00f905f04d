/** Replies that the owner keeps ready, with variables in braces. */

/** What a variable may stand for. */
export const CANNED_VARIABLES = ['name', 'business', 'next_booking'] as const;
type Variable = (typeof CANNED_VARIABLES)[number];

const IN_BRACES = /\{\s*(\w+)\s*\}/g;

/** Variables in a text that nobody knows, as they are written: `{nmae}`. */
export function unknownVariables(body: string): readonly string[] {
  return [...body.matchAll(IN_BRACES)].filter(([, word = '']) => !isVariable(word)).map(([written]) => written);
}

/** The text with its variables filled in. One without a value stays as it is and is named in `missing`. */
export function fillIn(
  body: string,
  values: Readonly<Record<Variable, string | undefined>>,
): { readonly message: string; readonly missing: readonly Variable[] } {
  const missing = new Set<Variable>();
  const message = body.replace(IN_BRACES, (written, word: string) => {
    if (!isVariable(word)) return written;
    if (!values[word]) missing.add(word);
    return values[word] || written;
  });
  return { message, missing: [...missing] };
}

function isVariable(word: string): word is Variable {
  return CANNED_VARIABLES.some((variable) => variable === word);
}
