import { useRef } from 'preact/hooks';
import type { Blocked } from '#contract/blocked.ts';
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import type { BlockedList } from '#web/state/blocked.ts';
import { showSince } from '#web/state/dates.ts';
import { showNumber } from '#web/state/numbers.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty, Pill } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import './blocked.css';

const said = words.settingsMore.blocked;

/** Who is blocked, why, by whom, since when; each can be let in again. */
export function BlockedNumbers({ blocked, numbers }: { readonly blocked: BlockedList; readonly numbers: readonly Blocked[] }) {
  const { toasts } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  if (numbers.length === 0)
    return (
      <Empty icon="shield" title={said.empty}>
        {said.emptyMeans}
      </Empty>
    );
  const more = () => blocked.loadMore().catch(toasts.complain);
  return (
    <section class="card stack" aria-labelledby="blocked-list">
      <h2 id="blocked-list" tabIndex={-1} ref={heading}>
        {said.list}
      </h2>
      <ul class="blocked">
        {numbers.map((number) => (
          <Row key={number.phone} blocked={blocked} number={number} onGone={() => heading.current?.focus()} />
        ))}
      </ul>
      {blocked.hasMore.value && <Button onClick={more}>{said.more}</Button>}
    </section>
  );
}

type RowProps = {
  readonly blocked: BlockedList;
  readonly number: Blocked;
  /** The button that was pressed is gone with its row. */
  onGone(): void;
};

function Row({ blocked, number, onGone }: RowProps) {
  const { toasts, country, now, zone } = useApp();
  const { phone, reason, is_auto: isAuto, created_at: createdAt } = number;
  const shown = showNumber(phone, country.value);
  const unblock = async () => {
    try {
      await blocked.unblock(phone);
      const undo = () => void blocked.blockAgain(number).catch(toasts.complain);
      toasts.say(said.unblocked(shown), { action: { label: words.common.undo, act: undo } });
      onGone();
    } catch (error) {
      toasts.complain(error);
    }
  };
  return (
    <li class="blocked-row">
      <div class="blocked-words">
        <a class="blocked-phone figures" href={addressOf({ page: 'customers', about: phone })}>
          {shown}
        </a>
        {reason !== null && <p class="small">{reason}</p>}
        <p class="row soft small">
          <Pill tone={isAuto ? 'warn' : 'plain'}>{isAuto ? said.automatic : said.byHand}</Pill>
          <time dateTime={createdAt}>{said.since(showSince(Date.parse(createdAt), now.value, zone.value))}</time>
        </p>
      </div>
      <Button aria-label={said.unblockNumber(shown)} onClick={unblock}>
        {said.unblock}
      </Button>
    </li>
  );
}
