import type { ComponentPropsWithRef } from 'react';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** How much it asks for attention. At most one `primary` per group; `danger` for what cannot be undone. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'link' | 'danger';
  /** The picture is all there is to see: the `aria-label` names it. */
  readonly iconOnly?: boolean;
}

/** A button that never submits a form unless told to. */
export function Button({ look = 'plain', iconOnly = false, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className="ui-button" data-look={look} data-icon-only={iconOnly || undefined} {...rest} />;
}
