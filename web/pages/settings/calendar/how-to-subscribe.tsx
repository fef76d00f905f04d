import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';

const said = words.settingsMore.calendar;
/** Where each has its page to paste an address into; the address itself is in no link, it is a secret. */
const WAYS: readonly { readonly title: string; readonly text: string; readonly link?: string; readonly href?: string }[] = [
  said.iphone,
  { ...said.google, href: 'https://calendar.google.com/calendar/r/settings/addbyurl' },
  { ...said.outlook, href: 'https://outlook.live.com/calendar/0/addcalendar' },
];

export function HowToSubscribe() {
  return (
    <section class="card stack" aria-labelledby="how-to-subscribe">
      <h2 id="how-to-subscribe">{said.how}</h2>
      {WAYS.map(({ title, text, link, href }) => (
        <div key={title}>
          <h3>{title}</h3>
          <p class="small soft">{text}</p>
          {link !== undefined && href !== undefined && (
            <a class="calendar-link" href={href} target="_blank" rel="noreferrer">
              {link}
              <Icon name="forward" size={16} />
            </a>
          )}
        </div>
      ))}
    </section>
  );
}
