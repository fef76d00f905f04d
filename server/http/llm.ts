/** Who reads the texts: the choice, its models, and a live test of it. */
import { LlmChange, LlmSettings, LlmTest, LlmTestRequest } from '#contract/llm.ts';
import type { Business } from '#core/business.ts';
import type { Instant } from '#core/time.ts';
import { announceLater } from '../flow/queue.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import type { Unit } from '../storage/storage.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';
import { WrongFields } from './problem.ts';

/** What is wrong with a choice; `path` names its field. */
export type LlmFault = { readonly path: keyof LlmChange; readonly message: string };

/** Where the choice is kept. */
export type LlmDesk = {
  /** Asks the providers' servers for their models; waits a second or two at most. */
  view(): Promise<LlmSettings>;
  /** Empty when the choice may be saved. */
  check(change: LlmChange): readonly LlmFault[];
  /** Saves a choice that was checked, with the unit. */
  save(unit: Unit, change: LlmChange, at: Instant): Promise<void>;
  /** Has one text understood by a choice that was checked. */
  test(business: Business, request: LlmTestRequest, now: Instant): Promise<LlmTest>;
};

/** `GET` and `POST /api/admin/llm`, and `POST /api/admin/llm/test`. */
export function llmRoutes(scope: App, parts: OwnerParts): void {
  const get = { summary: 'Language models: providers, their models, the choice', tags: ['llm'], response: { 200: LlmSettings } };
  scope.get('/api/admin/llm', { schema: get }, () => parts.llm.view());

  const post = { summary: 'Choose who reads the texts', tags: ['llm'], body: LlmChange, response: { 200: LlmSettings } };
  scope.post('/api/admin/llm', { schema: post }, async ({ body }) => {
    refuseWrong(parts.llm, body);
    await parts.storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
      await parts.llm.save(unit, body, parts.now());
      announceLater(unit, parts.announcer, { phone: undefined, kind: 'settings', payload: {}, at: parts.now() });
    });
    return parts.llm.view();
  });

  const test = { summary: 'Have a text understood', tags: ['llm'], body: LlmTestRequest, response: { 200: LlmTest } };
  scope.post('/api/admin/llm/test', { schema: test }, async ({ body }) => {
    refuseWrong(parts.llm, body);
    const { business } = await parts.storage.read(DEFAULT_BUSINESS_ID, loadBusiness);
    return parts.llm.test(business, body, parts.now());
  });
}

function refuseWrong(desk: LlmDesk, change: LlmChange): void {
  const faults = desk.check(change);
  if (faults.length > 0) throw new WrongFields(faults);
}
