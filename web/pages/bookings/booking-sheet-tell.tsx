/** Whether the customer is told, with the very text that she would get. */
import type { CustomerText } from '#contract/bookings.ts';
import { Switch } from '#web/ui/field.tsx';
import { words } from '#web/words/words.ts';

const SAY = words.bookingSheets;

export type TellProps = {
  /** Undefined while it is not known. */
  readonly told: CustomerText | undefined;
  readonly isTelling: boolean;
  onValue(isTelling: boolean): void;
};

export function TellCustomer({ told, isTelling, onValue }: TellProps) {
  if (told?.reason) return <p class="soft small booking-untold">{SAY.untold[told.reason]}</p>;
  return (
    <div class="booking-tell">
      <Switch label={SAY.tell} hint={isTelling ? told && SAY.tellHint.on : SAY.tellHint.off} checked={isTelling} onValue={onValue} />
      {isTelling && (
        <figure class="booking-text">
          <figcaption class="only-read">{SAY.theText}</figcaption>
          {told?.customer_text ? (
            <>
              <blockquote>{told.customer_text}</blockquote>
              <p class="soft small">{SAY.segments(told.segments)}</p>
            </>
          ) : (
            <p class="soft small">{SAY.textComing}</p>
          )}
        </figure>
      )}
    </div>
  );
}
