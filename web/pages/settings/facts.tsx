/** A few facts under each other: what, and how it is. */
import type { ComponentChildren } from 'preact';
import './more.css';

export type Fact = { readonly name: string; readonly value: ComponentChildren };

/** `isLong`: the values are sentences, each below its name. */
export function Facts({ facts, isLong = false }: { readonly facts: readonly Fact[]; readonly isLong?: boolean }) {
  return (
    <dl class={isLong ? 'facts facts-long' : 'facts'}>
      {facts.map(({ name, value }) => (
        <div key={name} class="fact">
          <dt class="soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
