/** What the app, its service worker and the server agree on about pushes: `/api/admin/push`, `/api/push/ack`, and what is pushed. */
import { z } from 'zod';

/** Base64url, as a browser gives it; the lengths are those of RFC 8291. */
const PublicKey = z.string().regex(/^[\w-]{87}=?$/, 'the p256dh key of a push subscription: 65 bytes as base64url');
const AuthSecret = z.string().regex(/^[\w-]{22}(==)?$/, 'the auth secret of a push subscription: 16 bytes as base64url');
const ENDPOINT_LENGTH_MAX = 1_000;
const Endpoint = z.string().min(1).max(ENDPOINT_LENGTH_MAX);

/** A browser's `PushSubscription`, and a short name for the device, `iPhone`. */
export const SubscribeRequest = z.object({
  endpoint: Endpoint,
  keys: z.object({ p256dh: PublicKey, auth: AuthSecret }),
  device: z.string().trim().min(1).max(60),
});

/** A device, by its endpoint or by its id in the list. */
export const PushDeviceRequest = z
  .object({ endpoint: Endpoint.optional(), id: z.string().min(1).max(40).optional() })
  .refine(({ endpoint, id }) => (endpoint === undefined) !== (id === undefined), 'either the endpoint or the id of a device');

/** A device, or all of them where none is named. */
export const PushTestRequest = z.object({ endpoint: Endpoint.optional(), id: z.string().min(1).max(40).optional() }).nullish();

export const PushDeviceView = z.object({
  id: z.string(),
  device: z.string(),
  created_at: z.string(),
  /** When it last said that it had shown one; null when it never did. */
  last_ok_at: z.string().nullable(),
  /** Why the last one failed, in plain words; null once one was shown. */
  last_error: z.string().nullable(),
  /** Several in a row were not shown: texts go out at once, until it shows one again. */
  is_failing: z.boolean(),
});

/** `public_key`: the `applicationServerKey` to subscribe with. After `fallback_minutes` what no device has shown goes out as a text. */
export const PushStatus = z.object({ public_key: z.string(), subscriptions: z.array(PushDeviceView), fallback_minutes: z.int() });

/** `id`: of the device that has just subscribed. */
export const SubscribeAnswer = PushStatus.extend({ id: z.string() });

/** What became of a test, device by device. `ok`: the push service has taken it; whether it is shown, the device tells later. */
export const PushTestAnswer = z.object({
  results: z.array(z.object({ id: z.string(), device: z.string(), ok: z.boolean(), answer: z.string() })),
});

/** The `ack` of a push that was shown. */
export const AckRequest = z.object({ id: z.string().min(1).max(80) });

/**
 * What is pushed: Declarative Web Push, which Safari shows by itself where no worker does. Other browsers hand the same to the
 * worker as text. `mutable`: a worker that is there is asked first. A worker tells of what it has shown, by `POST /api/push/ack`
 * with `{ "id": notification.data.ack }`. `app_badge` stands twice: as WebKit reads it, and as the W3C has it.
 */
export const PushPayload = z.object({
  web_push: z.literal(8030),
  mutable: z.literal(true),
  app_badge: z.int(),
  notification: z.object({
    title: z.string(),
    body: z.string(),
    lang: z.string(),
    dir: z.literal('auto'),
    /** Where a tap leads: an address of our own. What is personal in it stands in the fragment. */
    navigate: z.string(),
    /** A later one of the same tag takes its place. */
    tag: z.string(),
    icon: z.string(),
    badge: z.string(),
    app_badge: z.string(),
    timestamp: z.int(),
    actions: z.array(z.object({ action: z.string(), title: z.string(), navigate: z.string() })),
    data: z.object({ ack: z.string(), kind: z.enum(['notice', 'test']) }),
  }),
});

export type PushStatus = z.infer<typeof PushStatus>;
export type PushDeviceView = z.infer<typeof PushDeviceView>;
export type PushTestAnswer = z.infer<typeof PushTestAnswer>;
export type PushPayload = z.infer<typeof PushPayload>;
