/** What runs here, and whether it is well. */
import { useEffect } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { createLoaded } from '#web/state/loaded.ts';
import { Button, LinkButton } from '#web/ui/button.tsx';
import { words } from '#web/words/words.ts';
import { SettingsGroup } from '../settings-group.tsx';
import { useHasSimulator } from '../simulator-link.ts';
import { Health } from './health.tsx';
import { Server } from './server.tsx';
import { ThisApp } from './this-app.tsx';
import './about.css';

const said = words.settingsMore.about;

export function AboutGroup() {
  const app = useApp();
  const ready = app.keep('settings.ready', () => createLoaded(() => app.server.get<object>('/ready')));
  const hasSimulator = useHasSimulator();
  const look = () => {
    for (const each of [ready, app.status]) each.load().catch(() => undefined);
  };
  useEffect(look, []);
  return (
    <SettingsGroup title={said.title}>
      <Health ready={ready} onAgain={look} />
      <Server />
      <ThisApp />
      <section class="card stack" aria-label={said.links}>
        <div class="row about-links">
          {hasSimulator && (
            <LinkButton href="/dev" icon="message" isOutside>
              {said.simulator}
            </LinkButton>
          )}
          <LinkButton href="/openapi.json" icon="link" isOutside>
            {said.api}
          </LinkButton>
        </div>
        <div class="about-out">
          <Button icon="sign-out" onClick={() => app.session.signOut()}>
            {said.signOut}
          </Button>
          <p class="soft small">{said.signOutMeans}</p>
        </div>
      </section>
    </SettingsGroup>
  );
}
