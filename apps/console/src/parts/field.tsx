import { cloneElement, type ReactElement, type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  /** More about it, read out after the name. */
  readonly hint?: ReactNode;
  /** One control. */
  readonly children: ReactElement<{ id?: string; 'aria-describedby'?: string | undefined }>;
}

/** A control under its name. */
export function Field({ label, hint, children }: Props) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {cloneElement(children, { id, ...(hint !== undefined && { 'aria-describedby': hintId }) })}
      {hint !== undefined && (
        <p className="soft small" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
