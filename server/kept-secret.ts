/** Random secrets made at the first start and kept in a file beside the database, which only this user may read. */
import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a secret is kept: beside an SQLite file, else in `data/`. */
export function secretPath(databaseUrl: string, name: string): string {
  const isFile = !/^postgres(ql)?:/.test(databaseUrl) && databaseUrl !== ':memory:';
  return join(isFile ? dirname(databaseUrl) : 'data', name);
}

/**
 * The secret in that file. Makes one (256 random bits) where there is none yet; two processes that start at once get the
 * same. Throws when the file cannot be read or written, and `ifEmpty`, after the file's name, when it holds nothing.
 */
export function keptSecret(path: string, ifEmpty: string): string {
  const secret = readSecret(path, ifEmpty) ?? makeSecret(path);
  // Kept by a careless copy or an earlier umask: nobody else may read it from here on.
  chmodSync(path, 0o600);
  return secret;
}

function readSecret(path: string, ifEmpty: string): string | undefined {
  const secret = textOf(path)?.trim();
  if (secret !== '') return secret;
  throw new Error(`${path} is empty: ${ifEmpty}`);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function makeSecret(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    // A link appears whole or not at all, and fails when another process was first: its secret is then everyone's.
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
