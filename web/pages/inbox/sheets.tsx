/** What comes up over the inbox: fetched when it is first wanted. */
import type { ComponentType } from 'preact';
import { lazy } from '#web/ui/lazy.tsx';
import { Failed } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

const Nothing = () => null;
const Broken = ({ onRetry }: { onRetry(): void }) => (
  <Failed message={words.failures.pageNotFetched} retryLabel={words.common.tryAgain} onRetry={onRetry} />
);

const sheet = <P extends object>(fetchIt: () => Promise<ComponentType<P>>) => lazy(fetchIt, Nothing, Broken);

export const CustomerSheet = sheet(async () => (await import('../customers/customer-sheet.tsx')).CustomerSheet);
export const CannedSheet = sheet(async () => (await import('./canned-sheet.tsx')).CannedSheet);
export const LaterSheet = sheet(async () => (await import('./later-sheet.tsx')).LaterSheet);
export const NoteSheet = sheet(async () => (await import('./note-sheet.tsx')).NoteSheet);
export const SnoozeSheet = sheet(async () => (await import('./snooze-sheet.tsx')).SnoozeSheet);
