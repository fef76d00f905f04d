/** The week at a glance, as it is typed. */
import { clockAt } from '#core/time.ts';
import type { HoursDraft } from '#web/state/hours-draft.ts';
import { showSpan, showWallClock, weekdayName } from '#web/state/hours-lines.ts';
import { type Block, pictureOf, type WeekPicture } from '#web/state/hours-preview.ts';
import { words } from '#web/words/words.ts';

const { hours: says } = words.settings;

export function WeekPreview({ draft }: { readonly draft: HoursDraft }) {
  const picture = pictureOf(draft);
  const middle = (picture.from + picture.until) / 2;
  return (
    <figure class="week" aria-label={says.preview.title}>
      <ul>
        {picture.days.map(({ weekday, blocks }) => (
          <li key={weekday} class="week-day">
            <span class="week-name small soft" aria-hidden="true">
              {weekdayName(weekday, 'short')}
            </span>
            <span class="only-read">{`${weekdayName(weekday)}: ${inWords(blocks)}`}</span>
            <span class="week-track" aria-hidden="true">
              {blocks.map((block) => (
                <span key={block.from} class="week-block" style={placeIn(picture, block)} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div class="week-scale soft" aria-hidden="true">
        {[picture.from, middle, picture.until].map((minutes) => (
          <span key={minutes}>{showWallClock(clockAt(minutes))}</span>
        ))}
      </div>
    </figure>
  );
}

function inWords(blocks: readonly Block[]): string {
  if (blocks.length === 0) return says.closed;
  return blocks.map(({ from, until }) => showSpan({ start: clockAt(from), end: clockAt(until) })).join(', ');
}

function placeIn({ from, until }: WeekPicture, block: Block) {
  const share = (minutes: number) => `${(100 * minutes) / (until - from)}%`;
  return { left: share(block.from - from), width: share(block.until - block.from) };
}
