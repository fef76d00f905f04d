/** How the agent would answer a text, with preferences that need not be saved. Nothing comes of it. */
import { randomUUID } from 'node:crypto';
import { PreviewAnswer, PreviewRequest } from '#contract/preview.ts';
import type { Business } from '#core/business.ts';
import { isLanguage } from '#core/business-checks.ts';
import { segmentsOf, splitText } from '#core/sms.ts';
import { rfc3339 } from '#core/time.ts';
import { type Preview, previewAnswer } from '../flow/preview.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';
import { WrongFields } from './problem.ts';
import { changedBusiness } from './settings-change.ts';

const SILENT_BECAUSE = {
  opt_out: 'This word asks the carrier for no more texts. The carrier confirms it, and texts to this number end.',
  opt_in: 'This word asks the carrier for texts again. The carrier confirms it.',
  carrier_help: 'The carrier answers this word itself.',
} as const satisfies Readonly<Record<Extract<Preview, { silentBecause: string }>['silentBecause'], string>>;

/** `POST /api/admin/preview`. */
export function previewRoutes(scope: App, parts: OwnerParts): void {
  const summary = 'What the agent would answer to a text; nothing is kept or sent';
  const schema = { summary, tags: ['settings'], body: PreviewRequest, response: { 200: PreviewAnswer } };
  scope.post('/api/admin/preview', { schema }, async ({ body }) => {
    const business = draftOf((await parts.storage.read(DEFAULT_BUSINESS_ID, loadBusiness)).business, body);
    const { message: text, customer, language } = body;
    return view(business, await previewAnswer(parts, business, { text, isReturning: customer === 'returning', language }));
  });
}

function draftOf(business: Business, { ai_preferences: preferences, language }: PreviewRequest): Business {
  if (language !== undefined && !isLanguage(language))
    throw new WrongFields([{ path: 'language', message: `${language} is no language: write it like en or pt-BR` }]);
  return changedBusiness(business, { ai_preferences: preferences }, randomUUID);
}

function view({ zone }: Business, preview: Preview): PreviewAnswer {
  if ('silentBecause' in preview) {
    const silentBecause = SILENT_BECAUSE[preview.silentBecause];
    return { reply: null, segments: 0, silent_because: silentBecause, hands_over: false, visit_starts_at: null, read_by: 'builtin' };
  }
  const { reply, isHandedOver, visitAt, readBy } = preview;
  return {
    reply,
    segments: splitText(reply).reduce((sum, part) => sum + segmentsOf(part).segments, 0),
    hands_over: isHandedOver,
    visit_starts_at: visitAt === undefined ? null : rfc3339(visitAt, zone),
    read_by: readBy,
  };
}
