/** The owner's token: what ADMIN_TOKEN says, else one made at the first start and kept beside the database. */
import type { Config } from './config.ts';
import { keptSecret, secretPath } from './kept-secret.ts';

/** The owner's token. Throws when its file cannot be read or written, or holds no token. */
export function adminToken(config: Pick<Config, 'adminToken' | 'databaseUrl'>): string {
  return config.adminToken ?? keptSecret(adminTokenPath(config), 'remove it for a new admin token, or set ADMIN_TOKEN.');
}

/** Where the token is kept: beside an SQLite file, else in `data/`. */
export function adminTokenPath({ databaseUrl }: Pick<Config, 'databaseUrl'>): string {
  return secretPath(databaseUrl, 'admin-token');
}
