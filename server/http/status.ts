/** How things stand, and the switch that silences the agent. */
import { type ModelStatus, Paused, Status } from '#contract/status.ts';
import { HOUR_MS, rfc3339 } from '#core/time.ts';
import { pauseAgent } from '../flow/silence.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { loadFigures, threadFigures, waitingFigures } from '../storage/figures.ts';
import type { App } from './http.ts';
import { VERSION } from './openapi.ts';
import type { OwnerParts } from './owner.ts';
import { hasSimulator } from './simulator.ts';

/** How whoever reads the texts fares. */
export type ModelFare = {
  readonly provider: string;
  readonly model: string | undefined;
  readonly state: ModelStatus['state'];
  readonly lastError: string | undefined;
  readonly latencyMs: number | undefined;
};

/** `GET /api/admin/status`, `POST /api/admin/pause` and `POST /api/admin/resume`. */
export function statusRoutes(scope: App, parts: OwnerParts): void {
  const status = { summary: 'How things stand', tags: ['status'], response: { 200: Status } };
  scope.get('/api/admin/status', { schema: status }, (request) => viewStatus(parts, hasSimulator(parts.config, request)));

  const pause = { summary: 'Silence the agent: every text is yours to answer', tags: ['status'], response: { 200: Paused } };
  scope.post('/api/admin/pause', { schema: pause }, () => setPaused(parts, true));

  const resume = { summary: 'Let the agent speak again', tags: ['status'], response: { 200: Paused } };
  scope.post('/api/admin/resume', { schema: resume }, () => setPaused(parts, false));
}

async function setPaused(parts: OwnerParts, isPaused: boolean): Promise<{ ok: true; paused: boolean }> {
  await parts.storage.transact(DEFAULT_BUSINESS_ID, (unit) => pauseAgent(parts, unit, isPaused));
  return { ok: true, paused: isPaused };
}

function viewStatus({ config, storage, interpreter, now }: OwnerParts, isSimulatorServed: boolean): Promise<Status> {
  return storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
    const [{ business, pausedAt }, figures, threads, waiting] = await Promise.all([
      loadBusiness(reader),
      loadFigures(reader, now() - HOUR_MS, now()),
      threadFigures(reader, now()),
      waitingFigures(reader),
    ]);
    const shown = (at: number | undefined) => (at === undefined ? null : rfc3339(at, business.zone));
    return {
      paused: figures.isPaused,
      paused_since: shown(pausedAt),
      messages_this_hour: figures.textsThisHour,
      blocked_count: figures.blockedCount,
      upcoming_bookings_count: figures.upcomingCount,
      unread_threads_count: threads.unreadCount,
      needs_you_count: threads.needsYouCount,
      unanswered_count: waiting.count,
      oldest_waiting_at: shown(waiting.oldestAt),
      model: viewModel(interpreter.status()),
      twilio_configured: config.twilio !== undefined,
      public_url: config.publicUrl,
      business_name: business.name,
      owner_name: business.ownerName,
      timezone: business.zone,
      country: business.country,
      language: business.language,
      has_simulator: isSimulatorServed,
      database: storage.kind,
      version: VERSION,
      now: rfc3339(now(), business.zone),
    };
  });
}

/** What the owner sees of who reads the texts. */
export function viewModel({ provider, model, state, lastError, latencyMs }: ModelFare): ModelStatus {
  return { provider, model: model ?? null, state, last_error: lastError ?? null, latency_ms: latencyMs ?? null };
}
