import type { ApiKey, NewApiKey } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { Field } from '../../../parts/field.tsx';
import { Form } from '../../../parts/form.tsx';
import { useWords } from '../../../words/words-context.tsx';
import { ShownKey } from './shown-key.tsx';

const overlaps = [0, 1, 24, 72, 168] as const;

/** A new key in the place of an old one, which works on for a while. */
export function RotateKeyDialog({ apiKey, onClose }: { readonly apiKey: ApiKey; readonly onClose: () => void }) {
  const words = useWords();
  const [overlapHours, setOverlapHours] = useState(24);
  const [made, setMade] = useState<NewApiKey>();
  const rotate = useAct({
    run: () => ask<NewApiKey>('POST', `/v1/keys/${apiKey.id}/rotate`, { body: { overlapHours } }),
    refresh: ['/v1/keys', '/v1/audit'],
    done: setMade,
  });
  if (made) return <ShownKey apiKey={made} onClose={onClose} />;
  return (
    <Dialog title={words.say('keys.rotateTitle', { name: apiKey.name })} onClose={onClose}>
      <Form onSubmit={() => rotate.mutate()}>
        <p>{words.say('keys.rotateWhy')}</p>
        <Field label={words.say('keys.overlap')}>
          <select value={overlapHours} onChange={(event) => setOverlapHours(Number(event.currentTarget.value))}>
            {overlaps.map((count) => (
              <option key={count} value={count}>
                {count === 0 ? words.say('keys.noOverlap') : words.say('common.hours', { count })}
              </option>
            ))}
          </select>
        </Field>
        <Failure error={rotate.error} />
        <footer>
          <Button onClick={onClose}>{words.say('common.cancel')}</Button>
          <Button look="primary" type="submit" disabled={rotate.isPending}>
            {words.say('keys.rotate')}
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}
