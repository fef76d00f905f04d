/** What was pressed is gone with what it did: the focus goes to the group's title, and is not lost. */
export function focusHeading(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('settings-heading')?.focus();
  });
}
