import type { NewApiKey, Role } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { useThing } from '../../../api/use-thing.ts';
import { Check } from '../../../parts/check.tsx';
import { Checks } from '../../../parts/checks.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { Field } from '../../../parts/field.tsx';
import { Form } from '../../../parts/form.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words-context.tsx';
import { type Contract, scopesOf } from './scopes-of.ts';
import { ShownKey } from './shown-key.tsx';

const dayMs = 86_400_000;
const lifetimes = [30, 90, 365] as const;
const blank = { name: '', role: 'marketer' as Role, isLimited: false, scopes: [] as readonly string[], days: 0 };

/** A new key: its name, role, what of that role it may use, and how long. */
export function CreateKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const contract = useThing<Contract>('/openapi.json');
  const { draft, set, clear } = useDraft('key', blank);
  const [made, setMade] = useState<NewApiKey>();
  const offered = contract.data ? scopesOf(contract.data, draft.role) : [];
  const scopes = draft.scopes.filter((scope) => offered.includes(scope));
  const create = useAct({
    run: () =>
      ask<NewApiKey>('POST', '/v1/keys', {
        body: {
          name: draft.name.trim(),
          role: draft.role,
          ...(draft.isLimited && { scopes }),
          ...(draft.days > 0 && { expiresAt: new Date(Date.now() + draft.days * dayMs).toISOString() }),
        },
      }),
    refresh: ['/v1/keys', '/v1/audit'],
    done: (key) => {
      clear();
      setMade(key);
    },
  });
  if (made) return <ShownKey apiKey={made} onClose={onClose} />;
  return (
    <Dialog title={words.say('keys.add')} onClose={onClose} isWide>
      <Form onSubmit={() => create.mutate()}>
        <Field label={words.say('keys.name')} hint={words.say('keys.nameWhy')}>
          <input required maxLength={120} value={draft.name} onChange={(event) => set({ name: event.currentTarget.value })} />
        </Field>
        <fieldset className="checks">
          <legend>{words.say('keys.role')}</legend>
          {(['rep', 'marketer', 'admin'] as const).map((role) => (
            <Check
              key={role}
              radio="role"
              checked={draft.role === role}
              hint={words.say(`role.${role}.may`)}
              onChange={() => set({ role })}
            >
              {words.say(`role.${role}`)}
            </Check>
          ))}
        </fieldset>
        <fieldset className="checks">
          <legend>{words.say('keys.scopes')}</legend>
          <Check radio="limited" checked={!draft.isLimited} onChange={() => set({ isLimited: false })}>
            {words.say('keys.allScopes')}
          </Check>
          <Check radio="limited" checked={draft.isLimited} onChange={() => set({ isLimited: true })}>
            {words.say('keys.someScopes')}
          </Check>
        </fieldset>
        {draft.isLimited && (
          <Checks
            legend={words.say('keys.chosenScopes')}
            choices={offered.map((id) => ({ id, title: id }))}
            chosen={scopes}
            onChange={(chosen) => set({ scopes: chosen })}
            isInline
          />
        )}
        <Field label={words.say('common.expires')}>
          <select value={draft.days} onChange={(event) => set({ days: Number(event.currentTarget.value) })}>
            <option value={0}>{words.say('keys.noEnd')}</option>
            {lifetimes.map((count) => (
              <option key={count} value={count}>
                {words.say('common.inDays', { count })}
              </option>
            ))}
          </select>
        </Field>
        <Failure error={create.error ?? (draft.isLimited ? contract.error : null)} />
        <footer>
          <Button onClick={onClose}>{words.say('common.cancel')}</Button>
          <Button
            look="primary"
            type="submit"
            disabled={create.isPending || draft.name.trim() === '' || (draft.isLimited && scopes.length === 0)}
          >
            {words.say('keys.create')}
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}
