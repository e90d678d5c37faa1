import type { WorkspaceDetails } from '@alongside/common';
import { Button } from '@alongside/ui';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Check } from '../../../parts/check.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { Field } from '../../../parts/field.tsx';
import { Form } from '../../../parts/form.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words-context.tsx';

/** Name, and whose records reps see. */
export function GeneralSettings({ workspace: { name, slug, repsSee } }: { readonly workspace: WorkspaceDetails }) {
  const words = useWords();
  const tell = useTell();
  const { draft, set, clear } = useDraft('workspace', { name, repsSee });
  const back = useAct({
    run: () => ask('PATCH', '/v1/workspace', { body: { name, repsSee } }),
    refresh: ['/v1/workspace', '/v1/session', '/v1/audit'],
  });
  const save = useAct({
    run: () => ask('PATCH', '/v1/workspace', { body: { name: draft.name.trim(), repsSee: draft.repsSee } }),
    refresh: ['/v1/workspace', '/v1/session', '/v1/audit'],
    done: () => {
      clear();
      tell(words.say('workspace.saved'), () => back.mutate());
    },
  });
  const isChanged = draft.name.trim() !== name || draft.repsSee !== repsSee;
  return (
    <section className="setting">
      <h3>{words.say('workspace.general')}</h3>
      <Form onSubmit={() => save.mutate()}>
        <Field label={words.say('workspace.name')} hint={words.say('workspace.slug', { slug })}>
          <input required maxLength={120} value={draft.name} onChange={(event) => set({ name: event.currentTarget.value })} />
        </Field>
        <fieldset className="checks">
          <legend>{words.say('workspace.repsSee')}</legend>
          {(['all', 'team', 'own'] as const).map((choice) => (
            <Check
              key={choice}
              radio="repsSee"
              checked={draft.repsSee === choice}
              hint={words.say(`workspace.repsSee.${choice}.why`)}
              onChange={() => set({ repsSee: choice })}
            >
              {words.say(`workspace.repsSee.${choice}`)}
            </Check>
          ))}
        </fieldset>
        <Failure error={save.error ?? back.error} />
        <p>
          <Button look="primary" type="submit" disabled={save.isPending || !isChanged}>
            {words.say('common.save')}
          </Button>
        </p>
      </Form>
    </section>
  );
}
