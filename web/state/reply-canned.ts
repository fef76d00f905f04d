/** Replies kept ready: one list for the whole app, filled in for a customer when one is taken. */
import type { CannedReply, RenderedReply } from '#contract/replies.ts';
import { cleanText } from '#core/sms.ts';
import type { Server } from '../call.ts';
import { words } from '../words/words.ts';
import { createForm, type Form } from './form.ts';
import { createLoaded, type Loaded } from './loaded.ts';

export type CannedFields = { readonly title: string; readonly body: string };

export type CannedReplies = {
  /** By title. */
  readonly list: Loaded<readonly CannedReply[]>;
  /** The text for this customer, and the variables that nothing is known for. Throws why not. */
  fill(id: string, phone: string): Promise<RenderedReply>;
  /** The fields of one, or of a new one. Saving puts it into the list. */
  edit(reply: CannedReply | undefined, body?: string): Form<CannedFields>;
  /** Throws why not. */
  drop(id: string): Promise<void>;
};

export function createCannedReplies(server: Pick<Server, 'get' | 'post' | 'patch' | 'remove'>): CannedReplies {
  const list = createLoaded(() => server.get<readonly CannedReply[]>('/api/inbox/canned'));
  const others = (id: string) => (list.value.value ?? []).filter((each) => each.id !== id);
  return {
    list,
    fill: (id, phone) => server.post<RenderedReply>(`/api/inbox/canned/${id}/render`, { phone }),
    edit: (reply, body = '') =>
      createForm<CannedFields>({
        saved: { title: reply?.title ?? '', body: reply?.body ?? body },
        check: whatIsMissing,
        send: async (draft) => {
          const saved = await (reply
            ? server.patch<CannedReply>(`/api/inbox/canned/${reply.id}`, draft)
            : server.post<CannedReply>('/api/inbox/canned', draft));
          list.put([...others(saved.id), saved].toSorted((a, b) => a.title.localeCompare(b.title)));
          return { title: saved.title, body: saved.body };
        },
      }),
    drop: async (id) => {
      await server.remove(`/api/inbox/canned/${id}`);
      list.put(others(id));
    },
  };
}

function whatIsMissing({ title, body }: CannedFields): Readonly<Record<string, string>> {
  const { cannedTitleMissing, cannedBodyMissing } = words.inbox.sheets;
  return {
    ...(cleanText(title) === '' && { title: cannedTitleMissing }),
    ...(cleanText(body) === '' && { body: cannedBodyMissing }),
  };
}
