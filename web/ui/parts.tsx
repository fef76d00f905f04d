/** Small parts without data or words of their own. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** Hues that people are told apart by; the style gives each a readable pair of colours. */
const HUES = 6;

/** A customer's initials on a colour of her own; decoration only, her name stands beside it. */
export function Avatar({ name, size = 'm' }: { readonly name: string; readonly size?: 's' | 'm' | 'l' }) {
  const hue = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % HUES;
  return (
    <span class={`avatar avatar-${size} hue-${hue}`} aria-hidden="true">
      {initialsOf(name) || <Icon name="phone" size={18} />}
    </span>
  );
}

/** `Lee Wong` gives LW, `dana` D, a phone number nothing. */
function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word));
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}

/** A short state in words, in a colour. */
export function Pill({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'good' | 'warn' | 'bad';
  readonly children: ComponentChildren;
}) {
  return <span class={`pill pill-${tone}`}>{children}</span>;
}

/** Something to know before anything else on this page. `role` `alert` is read out at once. */
export function Banner({
  tone = 'info',
  icon,
  role,
  action,
  children,
}: {
  readonly tone?: 'info' | 'warn' | 'bad' | 'good';
  readonly icon?: IconName;
  readonly role?: 'status' | 'alert';
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`banner banner-${tone}`} role={role}>
      <Icon name={icon ?? (tone === 'info' || tone === 'good' ? 'info' : 'alert')} />
      <div class="banner-text">{children}</div>
      {action}
    </div>
  );
}

/** Where nothing is yet: what this place is for, and what to do. */
export function Empty({
  icon,
  title,
  children,
  action,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name={icon} size={28} />
      </span>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** Something could not be fetched: why, and a way to try again. */
export function Failed({ message, retryLabel, onRetry }: { readonly message: string; readonly retryLabel: string; onRetry(): void }) {
  return (
    <div class="empty" role="alert">
      <span class="empty-icon empty-icon-bad">
        <Icon name="alert" size={28} />
      </span>
      <p>{message}</p>
      <button type="button" class="button button-quiet" onClick={onRetry}>
        <Icon name="repeat" />
        <span>{retryLabel}</span>
      </button>
    </div>
  );
}

/** The grey shape of rows that are still being fetched: nothing jumps when they come. */
export function Skeleton({ rows, label }: { readonly rows: number; readonly label: string }) {
  return (
    <div class="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class="skeleton-row" />
      ))}
    </div>
  );
}

/** How much of a limit is used, 0 to 100. */
export function Bar({
  label,
  percent,
  tone = 'good',
}: {
  readonly label: string;
  readonly percent: number;
  readonly tone?: 'good' | 'warn' | 'bad';
}) {
  const shown = Math.max(0, Math.min(100, percent));
  return (
    <div
      class={`bar bar-${tone}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(shown)}
    >
      <div class="bar-fill" style={{ width: `${shown}%` }} />
    </div>
  );
}
