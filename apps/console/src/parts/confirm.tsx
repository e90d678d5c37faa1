import { Button } from '@alongside/ui';
import { type ReactNode, useState } from 'react';
import { useWords } from '../words/words-context.tsx';
import { Dialog } from './dialog.tsx';
import { Failure } from './failure.tsx';
import { Field } from './field.tsx';
import { Form } from './form.tsx';

interface Props {
  readonly title: string;
  /** What it will do, and what it will not. */
  readonly children: ReactNode;
  readonly action: string;
  /** Must be typed first: for what cannot be undone. */
  readonly phrase?: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that others will feel. */
export function Confirm({ title, children, action, phrase, isBusy, error, onConfirm, onClose }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const isReady = phrase === undefined || typed.trim() === phrase;
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        onSubmit={() => {
          if (isReady && !isBusy) onConfirm();
        }}
      >
        <div className="prose">{children}</div>
        {phrase !== undefined && (
          <Field label={words.say('common.typeToConfirm', { phrase })}>
            <input value={typed} onChange={(event) => setTyped(event.currentTarget.value)} autoComplete="off" spellCheck={false} />
          </Field>
        )}
        <Failure error={error} />
        <footer>
          <Button onClick={onClose}>{words.say('common.cancel')}</Button>
          <Button type="submit" look="danger" disabled={!isReady || isBusy}>
            {action}
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}
