/**
 * `npm test` throws the same dice every time, so that a red run is about the change and not about luck. A test file run
 * by hand is random; `SEED=…` repeats a run, `SEED=random npm test` explores.
 */
import fc from 'fast-check';

const { SEED = '20261123' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
