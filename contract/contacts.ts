/** What the app and the server agree on about customers: `/api/admin/contacts`. Instants are RFC 3339 in the business's zone. */
import { z } from 'zod';
import { typed } from './bookings.ts';
import { PageQuery } from './page.ts';

const PhoneText = z.string().trim().min(1, 'a phone number, such as +15550001111').max(40);
/** BCP 47: `en`, `pt-BR`. */
const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, 'a language such as en or es');

/** A yes or no that we learned of. `source`: her own text, the carrier, or the owner. */
export const ConsentEntry = z.object({
  phone: z.string(),
  given: z.boolean(),
  word: z.string(),
  source: z.enum(['text', 'opt_out_type', 'carrier_error', 'owner']),
  at: z.string(),
});

/** One of a customer's numbers. */
const ContactNumber = z.object({
  phone: z.string(),
  blocked: z.boolean(),
  opted_out: z.boolean(),
  last_text: z.string().nullable(),
});

/** A customer in the list. */
export const Contact = z.object({
  /** The number she is listed under. */
  phone: z.string(),
  name: z.string().nullable(),
  language: z.string().nullable(),
  /** Confirmed and cancelled ones. */
  total_bookings: z.int(),
  /** Bookings that she kept. */
  visits: z.int(),
  no_shows: z.int(),
  next_booking: z.string().nullable(),
  last_booking: z.string().nullable(),
  first_seen: z.string().nullable(),
  last_text: z.string().nullable(),
  blocked: z.boolean(),
  opted_out: z.boolean(),
  notes: z.string(),
});

/** All that is known of a customer. `consent` is the last one we learned of for her main number; null when we never did. */
export const ContactPage = Contact.extend({
  numbers: z.array(ContactNumber),
  consent: ConsentEntry.nullable(),
  consent_history: z.array(ConsentEntry),
});

export const ContactParams = z.object({ phone: PhoneText });
export const ContactsQuery = PageQuery;

/** What is absent stays; `null` forgets it. */
export const ContactChange = z
  .object({
    name: typed(100)
      .refine((name) => name !== '', 'her name; null forgets it')
      .nullable(),
    language: LanguageTag.nullable(),
    notes: typed(5_000),
  })
  .partial()
  .strict();

/** `from` is another number of the customer who is listed under `to`. */
export const MergeRequest = z.object({ from: PhoneText, to: PhoneText });

export const Erased = z.object({
  ok: z.literal(true),
  /** Texts whose words are gone; they stay counted. */
  erased_messages: z.int(),
  erased_bookings: z.int(),
  /** Numbers that stay known, and nothing else of them, because they must not be texted, or not be answered. */
  kept_numbers: z.array(z.string()),
});

export type ConsentEntry = z.infer<typeof ConsentEntry>;
export type Contact = z.infer<typeof Contact>;
export type ContactPage = z.infer<typeof ContactPage>;
