import type { ReactNode } from 'react';

interface Props {
  /** What sends it: the button, or the Enter key in a field. */
  readonly onSubmit: () => void;
  /** Its fields and its button in one line, where there is room. */
  readonly isInline?: boolean;
  readonly children: ReactNode;
}

/** Fields that are sent together, without leaving the page. */
export function Form({ onSubmit, isInline = false, children }: Props) {
  return (
    <form
      className={isInline ? 'inline-form' : 'form'}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
