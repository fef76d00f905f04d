/** Kept events as open apps are told of them: with the text as it stands now, so that an event never tells less than is known. */
import type { InboxEvent } from '#contract/events.ts';
import { rfc3339, type Zone } from '#core/time.ts';
import { loadBusiness } from '../storage/businesses.ts';
import type { KeptEvent } from '../storage/events.ts';
import { findMessages } from '../storage/messages.ts';
import type { Reader } from '../storage/storage.ts';
import { findThread, type Thread } from '../storage/threads.ts';
import { viewMessage } from './thread-view.ts';

/** The `data` of each event, in their order, as JSON: written once, however many are told. */
export async function viewEvents(reader: Reader, events: readonly KeptEvent[]): Promise<readonly string[]> {
  const [{ business }, messages, threads] = await Promise.all([
    loadBusiness(reader),
    findMessages(
      reader,
      events.flatMap(({ payload }) => wordIn(payload, 'message_id') ?? []),
    ),
    threadsOf(reader, events),
  ]);
  const byId = new Map(messages.map((message) => [message.id, message]));
  return events.map((event) => {
    const message = byId.get(wordIn(event.payload, 'message_id') ?? '');
    const told = message
      ? { ...viewMessage(message, { readAt: threads.get(event.phone)?.readAt, zone: business.zone }), change: event.kind }
      : viewChange(event, business.zone);
    return JSON.stringify(told satisfies InboxEvent);
  });
}

async function threadsOf(reader: Reader, events: readonly KeptEvent[]): Promise<ReadonlyMap<string | undefined, Thread | undefined>> {
  const phones = new Set(events.flatMap(({ phone }) => phone ?? []));
  return new Map(await Promise.all([...phones].map(async (phone) => [phone, await findThread(reader, phone)] as const)));
}

function viewChange({ seq, phone, kind, payload, at }: KeptEvent, zone: Zone): InboxEvent {
  const bookingId = wordIn(payload, 'booking_id');
  return {
    id: String(seq),
    phone: phone ?? null,
    kind: 'system',
    content: '',
    is_read: true,
    created_at: rfc3339(at, zone),
    change: kind,
    ...(bookingId !== undefined && { booking_id: bookingId }),
  };
}

function wordIn(payload: unknown, key: string): string | undefined {
  const value = typeof payload === 'object' && payload !== null ? Reflect.get(payload, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}
