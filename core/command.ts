/** What the owner may do by text, from her own phone. */

export type Command = { readonly command: 'pause' | 'resume' | 'status' | 'help' } | { readonly command: 'unknown'; readonly word: string };

/** Reads `#pause`, `# Pause`, `#PAUSE now`; undefined for a text that is no command. */
export function readCommand(body: string): Command | undefined {
  const word = /^\s*#\s*(\p{L}*)/u.exec(body)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return word === 'pause' || word === 'resume' || word === 'status' || word === 'help' ? { command: word } : { command: 'unknown', word };
}
