import type { RetentionKind, RetentionReport } from '@alongside/common';
import { Button } from '@alongside/ui';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { useThing } from '../../../api/use-thing.ts';
import { Failure } from '../../../parts/failure.tsx';
import { Form } from '../../../parts/form.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Moment } from '../../../parts/moment.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words-context.tsx';

const kinds = ['touches', 'feedback', 'inactive_people', 'sessions', 'audit'] as const satisfies readonly RetentionKind[];

/** How many days each kind of data is kept; empty: for ever. */
export function Retention() {
  const report = useThing<RetentionReport>('/v1/retention');
  return <Loaded query={report}>{(data) => <RetentionForm key={JSON.stringify(data.rules)} report={data} />}</Loaded>;
}

function RetentionForm({ report: { rules } }: { readonly report: RetentionReport }) {
  const words = useWords();
  const tell = useTell();
  const held = (kind: RetentionKind) => rules.find((rule) => rule.kind === kind);
  const initial = Object.fromEntries(kinds.map((kind) => [kind, String(held(kind)?.days ?? '')])) as Record<(typeof kinds)[number], string>;
  const { draft, set, clear } = useDraft('retention', initial);
  const save = useAct({
    run: () =>
      ask('PUT', '/v1/retention', {
        body: { rules: kinds.map((kind) => ({ kind, ...(draft[kind] !== '' && { days: Number(draft[kind]) }) })) },
      }),
    refresh: ['/v1/retention', '/v1/audit'],
    done: () => {
      clear();
      tell(words.say('retention.saved'));
    },
  });
  return (
    <Form onSubmit={() => save.mutate()}>
      <div className="data-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.say('retention.kind')}</th>
              <th scope="col">{words.say('retention.days')}</th>
              <th scope="col">{words.say('retention.lastRun')}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => {
              const rule = held(kind);
              return (
                <tr key={kind}>
                  <th scope="row">{words.say(`retention.${kind}`)}</th>
                  <td>
                    <input
                      aria-label={words.say(`retention.${kind}`)}
                      type="number"
                      min={1}
                      max={36_500}
                      placeholder={words.say('retention.forever')}
                      value={draft[kind]}
                      onChange={(event) => set({ [kind]: event.currentTarget.value })}
                    />
                  </td>
                  <td className="soft">
                    {rule?.lastRunAt === undefined ? (
                      words.say('common.never')
                    ) : (
                      <>
                        <Moment at={rule.lastRunAt} /> · {words.say('retention.removed', { count: rule.lastRemoved ?? 0 })}
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Failure error={save.error} />
      <p>
        <Button look="primary" type="submit" disabled={save.isPending}>
          {words.say('common.save')}
        </Button>
      </p>
    </Form>
  );
}
