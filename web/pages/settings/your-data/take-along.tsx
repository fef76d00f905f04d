import { useApp } from '#web/app.tsx';
import { createTakeAlong, type ExportFormat, showSize } from '#web/state/take-along.ts';
import { Button } from '#web/ui/button.tsx';
import { Banner } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';

const said = words.settingsMore.data;
const FORMATS: readonly ExportFormat[] = ['json', 'csv'];
/** Long enough for the browser to begin its own saving. */
const KEPT_MS = 60_000;

/** Everything as one file. */
export function TakeAlong() {
  const { keep, server } = useApp();
  const takeAlong = keep('settings.data', () => createTakeAlong(server, saveOnDevice));
  const fetching = takeAlong.fetching.value;
  const isRunning = fetching.state === 'running';
  return (
    <section class="card stack" aria-labelledby="take-along">
      <h2 id="take-along">{said.everything}</h2>
      <p class="soft small">{said.everythingMeans}</p>
      <div class="row data-acts">
        {FORMATS.map((format) => (
          <Button
            key={format}
            icon="download"
            disabled={isRunning && fetching.format !== format}
            isBusy={isRunning && fetching.format === format}
            onClick={() => takeAlong.fetch(format)}
          >
            {said[format]}
          </Button>
        ))}
      </div>
      {isRunning && (
        <div class="spread">
          <p class="small figures">{said.fetching(showSize(fetching.bytes))}</p>
          <Button look="plain" onClick={takeAlong.stop}>
            {said.stop}
          </Button>
        </div>
      )}
      <div role="status">
        {fetching.state === 'done' && (
          <Banner tone="good" icon="check">
            {said.done(showSize(fetching.bytes))}
          </Banner>
        )}
        {fetching.state === 'failed' && <Banner tone="bad">{fetching.message}</Banner>}
      </div>
    </section>
  );
}

/** A link to the file, pressed for her: the token is in no address that way. */
function saveOnDevice(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
