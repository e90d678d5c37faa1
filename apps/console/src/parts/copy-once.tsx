import { Button, Icon } from '@alongside/ui';
import { useState } from 'react';
import { useWords } from '../words/words-context.tsx';
import { Field } from './field.tsx';

interface Props {
  readonly label: string;
  readonly secret: string;
  /** Nothing to hurry for: it can be looked up again. */
  readonly isPublic?: boolean;
}

/** A text to take along, such as a secret that is shown this one time. */
export function CopyOnce({ label, secret, isPublic = false }: Props) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  return (
    <div className="copy-once">
      <Field label={label}>
        <input readOnly value={secret} onFocus={(event) => event.currentTarget.select()} spellCheck={false} />
      </Field>
      <Button look={isPublic ? 'plain' : 'primary'} onClick={() => void copy()}>
        <Icon name={outcome === 'done' ? 'check' : 'copy'} />
        {words.say('common.copy')}
      </Button>
      <p role="status" className="small soft">
        {outcome && words.say(outcome === 'done' ? 'common.copied' : 'common.copyFailed')}
      </p>
    </div>
  );
}
