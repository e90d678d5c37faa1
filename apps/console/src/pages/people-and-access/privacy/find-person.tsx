import type { ResolveResult } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Failure } from '../../../parts/failure.tsx';
import { Field } from '../../../parts/field.tsx';
import { Form } from '../../../parts/form.tsx';
import { useWords } from '../../../words/words-context.tsx';
import { type FoundPerson, foundPeople } from './found-people.ts';
import { PersonActions } from './person-actions.tsx';

/** No record of any CRM: only the address decides. It goes in a body, because addresses of requests are logged. */
const noRecord = { crm: 'generic', instance: 'console', kind: 'open', recordId: 'privacy-request' } as const;

/** Finds the person whom a request is about, by e-mail address. */
export function FindPerson() {
  const words = useWords();
  const [email, setEmail] = useState('');
  const [found, setFound] = useState<readonly FoundPerson[]>();
  const find = useAct({
    run: () => ask<ResolveResult>('POST', '/v1/records/resolve', { body: { record: noRecord, hints: { email: email.trim() } } }),
    done: (result) => setFound(foundPeople(result)),
  });
  return (
    <section className="setting">
      <h3>{words.say('privacy.find')}</h3>
      <Form isInline onSubmit={() => find.mutate()}>
        <Field label={words.say('privacy.email')}>
          <input
            type="email"
            required
            autoComplete="off"
            spellCheck={false}
            value={email}
            onChange={(event) => {
              setEmail(event.currentTarget.value);
              setFound(undefined);
            }}
          />
        </Field>
        <Button type="submit" look="primary" disabled={find.isPending}>
          {words.say('privacy.search')}
        </Button>
      </Form>
      <Failure error={find.error} />
      <div role="status">
        {found?.length === 0 && <p className="soft">{words.say('privacy.nobody')}</p>}
        {found?.map((person) => (
          <PersonActions key={person.id} person={person} onErased={() => setFound(undefined)} />
        ))}
      </div>
    </section>
  );
}
