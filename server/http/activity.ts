/** `GET /api/admin/activity`: the last months in figures. */
import { z } from 'zod';
import { MonthActivity } from '#contract/activity.ts';
import { lastMonths } from '#core/activity.ts';
import { activityIn } from '../storage/activity.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';

/** This month and those before it. */
const MONTHS = 12;

export function activityRoutes(scope: App, { storage, now }: OwnerParts): void {
  const schema = {
    summary: 'What was texted and booked, month by month, this month first',
    tags: ['activity'],
    response: { 200: z.array(MonthActivity) },
  };
  scope.get('/api/admin/activity', { schema }, () =>
    storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
      const { zone } = (await loadBusiness(reader)).business;
      const months = await Promise.all(lastMonths(now(), zone, MONTHS).map((month) => activityIn(reader, month)));
      return months.map(({ month, received, sent, booked, cancelled, moved }) => ({
        month,
        messages_received: received,
        messages_sent: sent,
        bookings_created: booked,
        bookings_cancelled: cancelled,
        bookings_rescheduled: moved,
      }));
    }),
  );
}
