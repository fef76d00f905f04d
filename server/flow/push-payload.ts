/** What a device gets: words, where a tap leads, and how it tells that it has shown it. */
import type { PushPayload } from '#contract/push.ts';
import type { Business } from '#core/business.ts';
import { linksOf } from '#core/push.ts';
import { printable } from '#core/sms.ts';
import { wordsFor } from '#core/words/words.ts';
import type { Push } from '../storage/pushes.ts';

/** Sealed it must fit into the 4096 bytes that every push service takes; one of these may take three. */
const BODY_LENGTH_MAX = 500;
const TITLE_LENGTH_MAX = 80;

export type PayloadParts = {
  readonly business: Pick<Business, 'language'>;
  /** The device, by its id. */
  readonly deviceId: string;
  /** Threads that need the owner, for the icon. */
  readonly badge: number;
  /** The absolute address of a path of ours. */
  url(path: string): string;
};

export function payloadOf(push: Push, { business, deviceId, badge, url }: PayloadParts): PushPayload {
  const { topic, phone, day } = push;
  const links = topic === 'test' ? { to: '/app/settings/notifications', actions: [] } : linksOf(topic, { phone, day });
  const words = wordsFor(business.language).pushes.actions;
  return {
    web_push: 8030,
    mutable: true,
    app_badge: badge,
    notification: {
      title: clipped(printable(push.title), TITLE_LENGTH_MAX),
      body: clipped(printable(push.body), BODY_LENGTH_MAX),
      lang: business.language,
      dir: 'auto',
      navigate: url(links.to),
      tag: push.id,
      icon: url('/app/icons/icon-192.png'),
      badge: url('/app/icons/badge-96.png'),
      app_badge: String(badge),
      timestamp: push.at,
      actions: links.actions.map(({ action, to }) => ({ action, title: words[action], navigate: url(to) })),
      data: { ack: ackOf(push, deviceId), kind: topic === 'test' ? 'test' : 'notice' },
    },
  };
}

/** What a device says a push was shown by: the push, which nobody can guess, and who says so. */
function ackOf({ id }: Pick<Push, 'id'>, deviceId: string): string {
  return `${id}.${deviceId}`;
}

/** Undefined for what is no ack of ours. */
export function readAck(ack: string): { pushId: string; deviceId: string } | undefined {
  const [, pushId, deviceId] = /^(\w{1,40})\.(\w{1,40})$/.exec(ack) ?? [];
  return pushId === undefined || deviceId === undefined ? undefined : { pushId, deviceId };
}

function clipped(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  return `${text
    .slice(0, lengthMax - 1)
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd()}…`;
}
