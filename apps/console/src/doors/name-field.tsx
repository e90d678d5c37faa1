import { Field } from '../parts/field.tsx';
import { useWords } from '../words/words-context.tsx';

interface Props {
  readonly name: string;
  readonly onChange: (name: string) => void;
  readonly hint?: string;
}

/** What somebody who comes in for the first time is called. */
export function NameField({ name, onChange, hint }: Props) {
  const words = useWords();
  return (
    <Field label={words.say('invite.name')} hint={hint}>
      <input
        name="name"
        required
        maxLength={120}
        autoComplete="name"
        value={name}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
