/** A customer at a glance. */
import type { ContactPage } from '#contract/contacts.ts';
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { showDate, showMoment, showSince } from '#web/state/dates.ts';
import { showNumber } from '#web/state/numbers.ts';
import { Pill } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.customers;

export function CustomerFacts({ page }: { readonly page: ContactPage }) {
  const { zone, now, country } = useApp();
  const today = dayOf(now.value, zone.value);
  const date = (text: string | null) => (text === null ? SAY.none : showDate(dayOf(Date.parse(text), zone.value), today));
  const facts = [
    [SAY.visitsName, String(page.visits)],
    [SAY.noShowsName, String(page.no_shows)],
    [SAY.nextName, page.next_booking === null ? SAY.none : showMoment(Date.parse(page.next_booking), now.value, zone.value)],
    [SAY.lastName, date(page.last_booking)],
    [SAY.sinceName, date(page.first_seen)],
    [SAY.lastTextName, page.last_text === null ? SAY.none : showSince(Date.parse(page.last_text), now.value, zone.value)],
  ];
  return (
    <section class="card stack" aria-label={SAY.facts}>
      <dl class="customer-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt class="soft small">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {page.numbers.length > 1 && (
        <div>
          <h3 class="soft small">{SAY.numbers}</h3>
          <ul>
            {page.numbers.map(({ phone, blocked, opted_out }) => (
              <li key={phone} class="customer-number">
                <span>{showNumber(phone, country.value)}</span>
                {phone === page.phone && <Pill>{SAY.mainNumber}</Pill>}
                {opted_out && <Pill tone="bad">{SAY.optedOut}</Pill>}
                {blocked && <Pill tone="bad">{SAY.blocked}</Pill>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
