/**
 * Temporal as `core/time.ts` asks for it: the browser's own, and only where it has none the polyfill, in a file of its own.
 * The build puts this in the place of `temporal-polyfill`.
 */
import type { Temporal as TemporalApi } from 'temporal-polyfill/implementation';

type Native = { readonly Temporal?: typeof TemporalApi };

/** The standard's namespace. */
export const Temporal: typeof TemporalApi = (globalThis as Native).Temporal ?? (await import('temporal-polyfill/implementation')).Temporal;
