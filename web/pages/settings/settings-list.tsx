/** All groups, each with how it stands. */
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/words/words.ts';
import { type Group, SECTIONS } from './groups.tsx';

/** `current`: the group that stands beside the list; undefined when the list is alone. */
export function SettingsList({ current }: { readonly current: string | undefined }) {
  const isAlone = current === undefined;
  const list = useReturnOfFocus(isAlone);
  return (
    <nav class="settings-list" aria-label={words.settings.title} ref={list}>
      {isAlone ? <h1 class="settings-title">{words.settings.title}</h1> : <p class="settings-title">{words.settings.title}</p>}
      {SECTIONS.map(({ title, groups }) => (
        <section key={title} aria-label={title}>
          <p class="settings-section soft small">{title}</p>
          <ul class="settings-groups">
            {groups.map((group) => (
              <li key={group.name}>
                <Row group={group} isCurrent={group.name === current} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Row({ group, isCurrent }: { readonly group: Group; readonly isCurrent: boolean }) {
  const line = group.line(useApp());
  return (
    <a class="settings-row" href={addressOf({ page: 'settings', part: group.name })} aria-current={isCurrent ? 'page' : undefined}>
      <span class="settings-icon">
        <Icon name={group.icon} />
      </span>
      <span class="settings-words">
        <span class="settings-name">{group.title}</span>
        {line !== '' && <span class="settings-line soft small cut">{line}</span>}
      </span>
      <span class="settings-go soft">
        <Icon name="forward" size={16} />
      </span>
    </a>
  );
}

/** The group that was last left on this device's small screen: the focus returns to its row. */
let left: string | undefined;

/** Says which group is being looked at. */
export function rememberGroup(name: string): void {
  left = name;
}

function useReturnOfFocus(isAlone: boolean) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isAlone || left === undefined) return;
    list.current?.querySelector<HTMLElement>(`[href$="/${CSS.escape(left)}"]`)?.focus();
    left = undefined;
  }, [isAlone]);
  return list;
}
