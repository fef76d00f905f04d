/** Arrow keys walk from booking to booking: up and down within a day, left and right to the nearest of the next day that has some. */

/** Moves the focus when the key says so and there is somewhere to go. */
export function walkBlocks(event: KeyboardEvent, from: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const to = findNext(event.key, from);
  if (!to) return;
  event.preventDefault();
  to.focus();
  to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function findNext(key: string, from: HTMLElement): HTMLElement | undefined {
  const column = from.closest('[data-day]');
  if (!column) return undefined;
  const blocks = blocksIn(column);
  const at = blocks.indexOf(from);
  if (key === 'ArrowDown') return blocks[at + 1];
  if (key === 'ArrowUp') return blocks[at - 1];
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const columns = [...(column.parentElement?.querySelectorAll('[data-day]') ?? [])];
  const here = columns.indexOf(column);
  const others = key === 'ArrowLeft' ? columns.slice(0, here).reverse() : columns.slice(here + 1);
  const next = others.map(blocksIn).find((found) => found.length > 0);
  const top = from.getBoundingClientRect().top;
  const away = (block: HTMLElement) => Math.abs(block.getBoundingClientRect().top - top);
  return next?.reduce((nearest, block) => (away(block) < away(nearest) ? block : nearest));
}

function blocksIn(column: Element): readonly HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>('[data-booking]')];
}
