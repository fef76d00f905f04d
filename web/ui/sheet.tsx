/**
 * What comes up over a page: from below on a phone, in the middle on a desk. A native dialog: it keeps the keyboard inside,
 * closes on Escape, and gives the focus back to what opened it.
 */
import { type ComponentChildren, type ComponentType, createContext } from 'preact';
import { useContext, useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';

export type SheetProps = {
  readonly title: string;
  /** The name of the button that closes it. */
  readonly closeLabel: string;
  /** Escape, the button, or a tap beside it. Whoever shows the sheet takes it away then. */
  onClose(): void;
  /** Kept in sight at its foot: the buttons that decide. */
  readonly foot?: ComponentChildren;
  readonly size?: 'narrow' | 'wide';
  readonly children: ComponentChildren;
};

/** What is drawn in every sheet besides its own: a modal dialog hides everything outside of it from hand, eye and ear. */
export const InEverySheet = createContext<ComponentType>(() => null);

/** Open for as long as it is drawn. */
export function Sheet({ title, closeLabel, onClose, foot, size = 'narrow', children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const Besides = useContext(InEverySheet);
  useEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the close button do the same from the keyboard
    <dialog
      ref={dialog}
      class={`sheet sheet-${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="sheet-card">
        <header class="sheet-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        <div class="sheet-body">{children}</div>
        <Besides />
        {foot && <footer class="sheet-foot">{foot}</footer>}
      </div>
    </dialog>
  );
}
