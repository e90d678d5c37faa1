import { Check } from './check.tsx';

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
}

interface Props {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  readonly hint?: string;
  readonly isInline?: boolean;
}

/** Several of several. */
export function Checks({ legend, choices, chosen, onChange, hint, isInline = false }: Props) {
  return (
    <fieldset className="checks" data-inline={isInline || undefined}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className="soft small">{hint}</p>}
      {choices.map(({ id, title, hint: why }) => (
        <Check
          key={id}
          checked={chosen.includes(id)}
          hint={why}
          onChange={(isOn) => onChange(choices.map((choice) => choice.id).filter((each) => (each === id ? isOn : chosen.includes(each))))}
        >
          {title}
        </Check>
      ))}
    </fieldset>
  );
}
