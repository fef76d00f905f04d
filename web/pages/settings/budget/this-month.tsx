import type { BudgetAnswer } from '#contract/budget.ts';
import { useApp } from '#web/app.tsx';
import { forecastOf } from '#web/state/budget.ts';
import { showMonth } from '#web/state/dates.ts';
import { showMoney } from '#web/state/money.ts';
import { Banner, Bar } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { Facts } from '../facts.tsx';
import './budget.css';

const said = words.settingsMore.budget;

/** What was spent, against the limit where there is one; what it will be; and what it was spent on. */
export function ThisMonth({ budget }: { readonly budget: BudgetAnswer }) {
  const { estimated_cost: cost, currency, limit, percent_used: percent } = budget;
  const spent = showMoney(cost, currency);
  const isOver = limit !== null && cost >= limit;
  return (
    <section class="card stack" aria-labelledby="this-month">
      <div>
        <p class="soft small">{showMonth(`${budget.month}-01`)}</p>
        <h2 id="this-month" class="budget-spent figures">
          {limit === null ? said.noLimit(spent) : said.of(spent, showMoney(limit, currency))}
        </h2>
      </div>
      {isOver && (
        <Banner tone={budget.stopped ? 'bad' : 'warn'} role="status">
          {budget.stopped ? said.stopped : said.over}
        </Banner>
      )}
      {percent !== null && <Spent percent={percent} alertPercent={budget.alert_percent} />}
      {!isOver && <Forecast budget={budget} />}
      <Facts
        facts={[
          { name: said.textsLabel, value: said.texts(budget.inbound_count, budget.outbound_count) },
          { name: said.segmentsLabel, value: said.segments(budget.inbound_segments, budget.outbound_segments) },
        ]}
      />
      <p class="soft small">
        {said.segmentsHint} {said.estimate}
      </p>
    </section>
  );
}

/** The bar, and on it the mark where she is told. */
function Spent({ percent, alertPercent }: { readonly percent: number; readonly alertPercent: number }) {
  const tone = percent >= 100 ? 'bad' : percent >= alertPercent ? 'warn' : 'good';
  return (
    <div>
      <div class="budget-bar">
        <Bar label={said.used(Math.round(percent))} percent={percent} tone={tone} />
        {alertPercent < 100 && <span class="budget-mark" style={{ left: `${alertPercent}%` }} aria-hidden="true" />}
      </div>
      <p class="spread soft small">
        <span>{said.used(Math.round(percent))}</span>
        <span>{said.threshold(alertPercent)}</span>
      </p>
    </div>
  );
}

function Forecast({ budget }: { readonly budget: BudgetAnswer }) {
  const { now, zone } = useApp();
  const forecast = forecastOf(budget, now.value, zone.value);
  if (forecast === undefined) return null;
  const amount = showMoney(forecast, budget.currency);
  const isOver = budget.limit !== null && forecast > budget.limit;
  return <p class="small">{isOver ? said.forecastOver(amount, showMoney(budget.limit ?? 0, budget.currency)) : said.forecast(amount)}</p>;
}
