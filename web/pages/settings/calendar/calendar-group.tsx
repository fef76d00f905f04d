/** Her bookings in the calendar she has anyway: an address to subscribe to. */
import { useEffect } from 'preact/hooks';
import type { Feed } from '#contract/feed.ts';
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { type CalendarFeed, createCalendarFeed } from '#web/state/calendar-feed.ts';
import { showDate } from '#web/state/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { AskFirst } from '../ask-first.tsx';
import { focusHeading } from '../focus-heading.ts';
import { Fetched } from '../loading.tsx';
import { SettingsGroup } from '../settings-group.tsx';
import { FeedAddress } from './feed-address.tsx';
import { HowToSubscribe } from './how-to-subscribe.tsx';
import './calendar.css';

const said = words.settingsMore.calendar;

export function CalendarGroup() {
  const app = useApp();
  const calendar = app.keep('settings.calendar', () => createCalendarFeed(app.server));
  useEffect(() => {
    calendar.feed.load().catch(() => undefined);
  }, []);
  return (
    <SettingsGroup title={said.title} intro={said.lead}>
      <Fetched loaded={calendar.feed}>
        {(feed) => (feed.is_active ? <Active calendar={calendar} feed={feed} /> : <None calendar={calendar} />)}
      </Fetched>
    </SettingsGroup>
  );
}

function None({ calendar }: { readonly calendar: CalendarFeed }) {
  const { toasts } = useApp();
  const make = () => calendar.make().then(focusHeading, toasts.complain);
  return (
    <Empty
      icon="calendar"
      title={said.none}
      action={
        <Button look="primary" icon="link" onClick={make}>
          {said.make}
        </Button>
      }
    >
      {said.noneMeans}
    </Empty>
  );
}

function Active({ calendar, feed }: { readonly calendar: CalendarFeed; readonly feed: Feed }) {
  const { toasts, now, zone } = useApp();
  const address = calendar.address.value;
  const today = dayOf(now.value, zone.value);
  const renew = async () => {
    await calendar.make();
    toasts.say(said.made);
  };
  const revoke = async () => {
    await calendar.revoke();
    toasts.say(said.revoked);
    focusHeading();
  };
  return (
    <>
      <section class="card stack" aria-labelledby="feed-address">
        <div class="spread">
          <h2 id="feed-address">{said.address}</h2>
          {feed.created_at !== null && (
            <span class="soft small">{said.since(showDate(dayOf(Date.parse(feed.created_at), zone.value), today))}</span>
          )}
        </div>
        {address === undefined ? <p class="small">{said.once}</p> : <FeedAddress address={address} />}
        <div class="row calendar-acts">
          <AskFirst label={said.renew} question={said.renewAsk} explain={said.renewMeans} look="quiet" act={renew} />
          <AskFirst label={said.revoke} question={said.revokeAsk} explain={said.revokeMeans} act={revoke} />
        </div>
      </section>
      <HowToSubscribe />
    </>
  );
}
