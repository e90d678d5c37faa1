import type { ComponentPropsWithRef } from 'react';

export interface ButtonLinkProps extends ComponentPropsWithRef<'a'> {
  readonly look?: 'primary' | 'plain' | 'quiet';
}

/** A link that looks like a button: it goes somewhere, in a new tab, and tells that place nothing about this one. */
export function ButtonLink({ look = 'plain', ...rest }: ButtonLinkProps) {
  return <a className="ui-button" data-look={look} target="_blank" rel="noopener noreferrer" {...rest} />;
}
