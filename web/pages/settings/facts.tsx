/** A few facts under each other: what, and how it is. */
import type { ComponentChildren } from 'preact';
import './more.css';

export type Fact = { readonly name: string; readonly value: ComponentChildren };

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ name, value }) => (
        <div key={name} class="fact">
          <dt class="soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
