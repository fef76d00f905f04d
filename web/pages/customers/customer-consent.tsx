/** Whether a customer may be texted, and what was said about it when. */
import type { ConsentEntry, ContactPage } from '#contract/contacts.ts';
import { useApp } from '#web/app.tsx';
import { showMoment } from '#web/state/dates.ts';
import { showNumber } from '#web/state/numbers.ts';
import { words } from '#web/words/words.ts';

const SAY = words.customers;

export function CustomerConsent({ page }: { readonly page: ContactPage }) {
  const { consent_history: history, opted_out } = page;
  return (
    <section class="card stack" aria-label={SAY.consent}>
      <h3>{SAY.consent}</h3>
      <p>{opted_out ? SAY.mayNotText : SAY.mayText}</p>
      {history.length === 0 ? (
        <p class="soft small">{SAY.consentNever}</p>
      ) : (
        <ol class="customer-consents">
          {history.toReversed().map((entry) => (
            <li key={`${entry.at} ${entry.phone}`}>
              <Entry entry={entry} isNumbered={page.numbers.length > 1} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Entry({ entry: { phone, given, word, source, at }, isNumbered }: { readonly entry: ConsentEntry; readonly isNumbered: boolean }) {
  const { zone, now, country } = useApp();
  const said = given ? SAY.consents.given(word) : SAY.consents.withdrawn(word);
  return (
    <>
      <span>
        {said}, {SAY.consentSources[source]}
      </span>
      <span class="soft small">
        <time dateTime={at}>{showMoment(Date.parse(at), now.value, zone.value)}</time>
        {isNumbered && ` · ${showNumber(phone, country.value)}`}
      </span>
    </>
  );
}
