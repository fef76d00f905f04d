/** What can be pressed. At least 44 px in either direction, whatever it looks like. */
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type Native = Omit<JSX.IntrinsicElements['button'], 'class' | 'icon' | 'size'>;

export type ButtonProps = Native & {
  /** `primary`: the one thing to do here. `danger`: takes something away. */
  readonly look?: 'primary' | 'quiet' | 'plain' | 'danger';
  readonly icon?: IconName;
  /** It is being done: pressing again does nothing, and its width stays. */
  readonly isBusy?: boolean;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
};

export function Button({ look = 'quiet', icon, isBusy = false, isWide = false, children, onClick, ...rest }: ButtonProps) {
  const classes = `button button-${look}${isWide ? ' button-wide' : ''}`;
  return (
    <button type="button" {...rest} class={classes} aria-busy={isBusy} {...(isBusy ? { onClick: refuse } : onClick ? { onClick } : {})}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A form is not sent again either, be it by the button or by Enter in a field. */
function refuse(event: Event): void {
  event.preventDefault();
}

/** A button that shows only a drawing; `label` is its name for everybody who does not see it, and its tooltip. */
export function IconButton({ icon, label, ...rest }: Native & { readonly icon: IconName; readonly label: string }) {
  return (
    <button type="button" title={label} {...rest} class="icon-button" aria-label={label}>
      <Icon name={icon} />
    </button>
  );
}

/** A link that looks like a button, for what leads somewhere. */
export function LinkButton({
  look = 'quiet',
  icon,
  href,
  download,
  isOutside = false,
  children,
}: Pick<ButtonProps, 'look' | 'icon' | 'children'> & {
  readonly href: string;
  /** The file's name, for what is saved and not shown. */
  readonly download?: string;
  /** Leads out of the app, in a window of its own. */
  readonly isOutside?: boolean;
}) {
  const outside = isOutside ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a href={href} {...(download === undefined ? {} : { download })} {...outside} class={`button button-${look}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
