/** What the app and the server agree on about the cost of texts: `/api/admin/budget`. Money is in the currency's unit. */
import { z } from 'zod';

const Price = z.number().min(0).max(100);

/** What one segment costs where the carrier has not said so yet. */
const SegmentPrices = z.object({
  inbound_segment: Price,
  outbound_segment: Price,
  /** On top of an outgoing segment. */
  carrier_fee: Price,
});

/** This month's texts and what they may cost. */
export const BudgetAnswer = z.object({
  /** `2026-06`, in the business's zone. */
  month: z.string(),
  inbound_count: z.int(),
  outbound_count: z.int(),
  segments: z.int(),
  inbound_segments: z.int(),
  outbound_segments: z.int(),
  /** The carrier's own prices where it has told them, else the list's. */
  estimated_cost: z.number(),
  currency: z.string(),
  prices: SegmentPrices,
  /** Null: no limit. */
  limit: z.number().nullable(),
  percent_used: z.number().nullable(),
  alert_percent: z.int(),
  mode: z.enum(['pause', 'alert_only']),
  /** The limit is reached and customers are handed to the owner. */
  stopped: z.boolean(),
});

/** What is absent stays. */
export const BudgetRequest = z.object({
  limit: z.number().min(0.01).max(1_000_000).nullable().optional(),
  alert_percent: z.int().min(1).max(100).optional(),
  mode: z.enum(['pause', 'alert_only']).optional(),
  prices: SegmentPrices.partial().optional(),
});

export type BudgetAnswer = z.infer<typeof BudgetAnswer>;
export type BudgetRequest = z.infer<typeof BudgetRequest>;
