/** The owner's token: what ADMIN_TOKEN says, else one made at the first start and kept beside the database. */
import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from './config.ts';

/**
 * The owner's token. Makes one (256 random bits) where there is none yet, in a file that only this user may read; two
 * processes that start at once get the same. Throws when the file cannot be read or written, or holds no token.
 */
export function adminToken(config: Pick<Config, 'adminToken' | 'databaseUrl'>): string {
  return config.adminToken ?? keptToken(adminTokenPath(config));
}

/** Where the token is kept: beside an SQLite file, else in `data/`. */
export function adminTokenPath({ databaseUrl }: Pick<Config, 'databaseUrl'>): string {
  const isFile = !/^postgres(ql)?:/.test(databaseUrl) && databaseUrl !== ':memory:';
  return join(isFile ? dirname(databaseUrl) : 'data', 'admin-token');
}

function keptToken(path: string): string {
  const token = readToken(path) ?? makeToken(path);
  // Kept by a careless copy or an earlier umask: nobody else may read it from here on.
  chmodSync(path, 0o600);
  return token;
}

function readToken(path: string): string | undefined {
  const token = textOf(path)?.trim();
  if (token !== '') return token;
  throw new Error(`${path} is empty: remove it for a new admin token, or set ADMIN_TOKEN.`);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function makeToken(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    // A link appears whole or not at all, and fails when another process was first: its token is then everyone's.
    linkSync(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, 'utf8').trim();
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
