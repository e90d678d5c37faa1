import type { ReactNode } from 'react';

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
  /** One of several, of which one holds. */
  readonly radio?: string;
}

/** A box to tick, or one of several to choose, with its words beside it. */
export function Check({ checked, onChange, children, hint, disabled = false, radio }: Props) {
  return (
    <label className="check">
      <input
        type={radio === undefined ? 'checkbox' : 'radio'}
        {...(radio !== undefined && { name: radio })}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {children}
        {hint !== undefined && <span className="soft small check-hint">{hint}</span>}
      </span>
    </label>
  );
}
