import { Button, Icon } from '@alongside/ui';
import { useState } from 'react';
import { useWords } from '../words/words-context.tsx';
import { Field } from './field.tsx';

/** A secret that is shown this one time, with a way to take it along. */
export function CopyOnce({ label, secret }: { readonly label: string; readonly secret: string }) {
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
      <Button look="primary" onClick={() => void copy()}>
        <Icon name={outcome === 'done' ? 'check' : 'copy'} />
        {words.say('common.copy')}
      </Button>
      <p role="status" className="small soft">
        {outcome && words.say(outcome === 'done' ? 'common.copied' : 'common.copyFailed')}
      </p>
    </div>
  );
}
