/** Plays a share of the goals of `eval-bookings.ts` on a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Goal } from '#test/simulated/goal.ts';
import { play } from '#test/simulated/play.ts';

const { goals, times } = workerData as { goals: readonly Goal[]; times: number };
for (const goal of goals) parentPort?.postMessage({ goal, played: await play(goal, times) });
