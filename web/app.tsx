/** The app's frame: who is signed in sees the tabs and a page, everybody else the sign-in. */
import type { ComponentType, RefObject } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { BookingSheetDesk } from './pages/bookings/booking-sheet-desk.tsx';
import { InboxPage } from './pages/inbox/inbox-page.tsx';
import { FrameNews } from './pages/install/frame-news.tsx';
import { SignInPage } from './pages/sign-in/sign-in-page.tsx';
import { addressOf, type Page } from './place.ts';
import type { App } from './state/app.ts';
import { Toasts, useUndoKeys } from './toasts.tsx';
import { IconButton } from './ui/button.tsx';
import { Icon, type IconName } from './ui/icon.tsx';
import { lazy } from './ui/lazy.tsx';
import { Failed, Pill, Skeleton } from './ui/parts.tsx';
import { InEverySheet } from './ui/sheet.tsx';
import { words } from './words/words.ts';

const AppContext = createContext<App | undefined>(undefined);

/** What all pages share. Throws outside of the app. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp() is for what is drawn inside <Root>');
  return app;
}

const Waiting = () => <Skeleton rows={6} label={words.common.loading} />;
const Broken = ({ onRetry }: { onRetry(): void }) => (
  <Failed message={words.failures.pageNotFetched} retryLabel={words.common.tryAgain} onRetry={onRetry} />
);

const PAGES: Readonly<Record<Page, ComponentType>> = {
  inbox: InboxPage,
  bookings: lazy(async () => (await import('./pages/bookings/bookings-page.tsx')).BookingsPage, Waiting, Broken),
  customers: lazy(async () => (await import('./pages/customers/customers-page.tsx')).CustomersPage, Waiting, Broken),
  settings: lazy(async () => (await import('./pages/settings/settings-page.tsx')).SettingsPage, Waiting, Broken),
  'set-up': lazy(async () => (await import('./pages/set-up/set-up-page.tsx')).SetUpPage, Waiting, Broken),
};

const TABS: readonly { readonly page: Page; readonly icon: IconName; readonly label: string }[] = [
  { page: 'inbox', icon: 'inbox', label: words.frame.inbox },
  { page: 'bookings', icon: 'calendar', label: words.frame.bookings },
  { page: 'customers', icon: 'people', label: words.frame.customers },
  { page: 'settings', icon: 'gear', label: words.frame.settings },
];

/** The whole app. */
export function Root({ app }: { readonly app: App }) {
  useUndoKeys(app);
  return (
    <AppContext.Provider value={app}>
      <InEverySheet.Provider value={Toasts}>
        {app.session.isSignedIn.value ? <Frame /> : <SignInPage />}
        <Toasts />
      </InEverySheet.Provider>
    </AppContext.Provider>
  );
}

function Frame() {
  const { places } = useApp();
  const { page } = places.place.value;
  const main = useRef<HTMLElement>(null);
  const Shown = PAGES[page];
  useTitle(page);
  useFocusOnPage(main);
  return (
    <div class="frame" data-page={page}>
      <button type="button" class="button skip" onClick={() => main.current?.focus()}>
        {words.frame.skipToPage}
      </button>
      <Header />
      <FrameNews />
      <main id="page" class="frame-page" ref={main} tabIndex={-1}>
        <Shown key={page} />
      </main>
      <Tabs current={page} />
      <BookingSheetDesk />
    </div>
  );
}

/** Whatever led to another place is perhaps gone, and the focus with it: then it goes to the page, and not to nowhere. */
function useFocusOnPage(main: RefObject<HTMLElement | null>): void {
  const place = useApp().places.place.value;
  const before = useRef(place);
  useEffect(() => {
    if (place !== before.current && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    before.current = place;
  }, [place, main]);
}

/** With the number of those who wait, for who has the app in one tab of many. */
function useTitle(page: Page): void {
  const { status } = useApp();
  const title = { ...words.frame, 'set-up': words.frame.setUp }[page];
  const count = status.value.value?.needs_you_count ?? 0;
  useEffect(() => {
    document.title = `${count > 0 ? `(${count}) ` : ''}${title} · phonebook`;
  }, [title, count]);
}

function Header() {
  const { settings, live, session, offline } = useApp();
  // Without a network the stream does not always break at once.
  const connection = offline.isOffline.value ? 'offline' : live.connection.value;
  return (
    <header class="frame-head">
      <span class="frame-name cut">{settings.value.value?.business_name || 'phonebook'}</span>
      <AgentPill />
      <span class={`dot dot-${connection}`} role="img" aria-label={words.frame[connection]} title={words.frame[connection]} />
      <IconButton icon="sign-out" label={words.frame.signOut} onClick={() => session.signOut()} />
    </header>
  );
}

/** How the agent is, and the one tap that pauses or resumes it. */
function AgentPill() {
  const { status, server, toasts, offline } = useApp();
  const isOffline = offline.isOffline.value;
  const paused = status.value.value?.paused;
  const isTurning = useRef(false);
  if (paused === undefined) return null;
  const turn = async () => {
    if (isTurning.current) return;
    isTurning.current = true;
    try {
      await server.post(paused ? '/api/admin/resume' : '/api/admin/pause');
      await status.load();
      toasts.say(paused ? words.frame.resumed : words.frame.paused);
    } catch (error) {
      toasts.complain(error);
    } finally {
      isTurning.current = false;
    }
  };
  return (
    <button
      type="button"
      class="agent-pill"
      aria-label={paused ? words.frame.resumeAgent : words.frame.pauseAgent}
      disabled={isOffline}
      title={isOffline ? words.frame.offlineNoChanges : undefined}
      onClick={turn}
    >
      <Pill tone={paused ? 'warn' : 'good'}>
        <Icon name={paused ? 'pause' : 'robot'} size={16} />
        {paused ? words.frame.agentPaused : words.frame.agentActive}
      </Pill>
    </button>
  );
}

function Tabs({ current }: { readonly current: Page }) {
  const { status } = useApp();
  const needsYou = status.value.value?.needs_you_count ?? 0;
  return (
    <nav class="frame-tabs" aria-label={words.frame.pages}>
      <ul>
        {TABS.map(({ page, icon, label }) => (
          <li key={page}>
            <a class="tab" href={addressOf({ page })} aria-current={page === current ? 'page' : undefined}>
              <Icon name={icon} size={24} />
              <span class="tab-name">{label}</span>
              {page === 'inbox' && needsYou > 0 && (
                <span class="count">
                  <span aria-hidden="true">{needsYou}</span>
                  <span class="only-read">{words.frame.needsYou(needsYou)}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
