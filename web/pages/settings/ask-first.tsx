/** What cannot be taken back is asked about first: a button, and the question behind it. */
import { useState } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { Button, type ButtonProps } from '#web/ui/button.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';

export type AskFirstProps = {
  readonly label: string;
  readonly question: string;
  readonly explain: string;
  readonly look?: ButtonProps['look'];
  /** Throws a `CallError` when it did not happen. */
  act(): Promise<void>;
};

export function AskFirst({ label, question, explain, look = 'plain', act }: AskFirstProps) {
  const { toasts } = useApp();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      toasts.complain(error);
    }
    setBusy(false);
    setOpen(false);
  };
  const foot = (
    <>
      <Button look="plain" onClick={() => setOpen(false)}>
        {words.common.cancel}
      </Button>
      <Button look="danger" isBusy={isBusy} onClick={go}>
        {label}
      </Button>
    </>
  );
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <Sheet title={question} closeLabel={words.common.close} onClose={() => setOpen(false)} foot={foot}>
          <p>{explain}</p>
        </Sheet>
      )}
    </>
  );
}
