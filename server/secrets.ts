/** Secrets as they are kept: sealed with AES-256-GCM. The key is SECRET_KEY's, or a file's beside the database. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Config } from './config.ts';
import { keptSecret, secretPath } from './kept-secret.ts';

/** What seals, and opens what was sealed under the same label. */
export type SecretBox = {
  seal(secret: string, label: string): string;
  /** Throws when the key is another one, the label is, or somebody changed what was sealed. */
  open(sealed: string, label: string): string;
};

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
// NIST SP 800-38D, section 8.2: 96 bits, never twice under one key.
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Of the format, so that another one can follow. */
const VERSION = 'v1';

/** Makes or reads no key before the first secret. */
export function openSecretBox(config: Pick<Config, 'secretKey' | 'databaseUrl'>): SecretBox {
  let known: Buffer | undefined;
  const key = () => {
    known ??= keyFrom(config.secretKey ?? keptSecret(secretPath(config.databaseUrl, 'secret-key'), 'bring it back from a backup.'));
    return known;
  };
  return {
    seal(secret, label) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key(), nonce).setAAD(Buffer.from(label));
      const sealed = Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${VERSION}.${sealed.toString('base64url')}`;
    },
    open: (sealed, label) => opened(sealed, label, key()),
  };
}

function keyFrom(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'phonebook secrets', KEY_BYTES));
}

function opened(sealed: string, label: string, key: Buffer): string {
  try {
    const bytes = Buffer.from(sealed.slice(VERSION.length + 1), 'base64url');
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(label)).setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch (cause) {
    const todo = 'Bring back the SECRET_KEY, or the file secret-key, that it was saved with; or remove its row and enter it anew.';
    throw new Error(`the secret ${label} cannot be opened. ${todo}`, { cause });
  }
}
