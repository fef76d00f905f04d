/** One text of a conversation that is only looked at, in the colours and on the side of who said it. */
import './bubbles.css';

export type SaidProps = {
  readonly from: 'customer' | 'agent';
  /** Read before the text, for who does not see the sides. */
  readonly who: string;
  readonly text: string;
};

export function Said({ from, who, text }: SaidProps) {
  return (
    <div class={`bubble bubble-${from}`}>
      <div class="bubble-card">
        <p class="bubble-text" dir="auto">
          <span class="only-read">{who}</span>
          {text}
        </p>
      </div>
    </div>
  );
}
