import type { Workspace } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { Field } from '../../../parts/field.tsx';
import { Form } from '../../../parts/form.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words-context.tsx';

/** Another workspace beside this one, with whoever makes it as its admin. */
export function NewWorkspace() {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="setting">
      <h3>{words.say('workspace.new')}</h3>
      <p className="soft">{words.say('workspace.newWhy')}</p>
      <p>
        <Button onClick={() => setOpen(true)}>{words.say('workspace.create')}</Button>
      </p>
      {isOpen && <NewWorkspaceDialog onClose={() => setOpen(false)} />}
    </section>
  );
}

function NewWorkspaceDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const tell = useTell();
  const { draft, set, clear } = useDraft('new workspace', { name: '', slug: '' });
  const create = useAct({
    run: async () => {
      const made = await ask<Workspace>('POST', '/v1/workspaces', { body: { name: draft.name.trim(), slug: draft.slug.trim() } });
      return { name: made.name, said: await findWayTo(made) };
    },
    refresh: ['/v1/session/workspaces'],
    done: ({ name, said }) => {
      clear();
      onClose();
      tell(words.say(said, { name }));
    },
  });
  return (
    <Dialog title={words.say('workspace.create')} onClose={onClose}>
      <Form onSubmit={() => create.mutate()}>
        <Field label={words.say('workspace.name')}>
          <input required maxLength={120} value={draft.name} onChange={(event) => set({ name: event.currentTarget.value })} />
        </Field>
        <Field label={words.say('workspace.slugName')} hint={words.say('workspace.slugWhy')}>
          <input
            required
            maxLength={40}
            pattern="[a-z0-9]([a-z0-9\-]*[a-z0-9])?"
            autoCapitalize="none"
            spellCheck={false}
            value={draft.slug}
            onChange={(event) => set({ slug: event.currentTarget.value })}
          />
        </Field>
        <Failure error={create.error} />
        <footer>
          <Button onClick={onClose}>{words.say('common.cancel')}</Button>
          <Button look="primary" type="submit" disabled={create.isPending}>
            {words.say('workspace.create')}
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}

/** What to say of how to get there: only a sign-in by mail leads to other workspaces. A failure here must not look as if nothing had been made. */
async function findWayTo({ id }: Workspace): Promise<'workspace.made' | 'workspace.created' | 'workspace.createdApart'> {
  try {
    const own = await ask<{ readonly items: readonly { readonly id: string }[] }>('GET', '/v1/session/workspaces');
    return own.items.some((choice) => choice.id === id) ? 'workspace.created' : 'workspace.createdApart';
  } catch {
    return 'workspace.made';
  }
}
