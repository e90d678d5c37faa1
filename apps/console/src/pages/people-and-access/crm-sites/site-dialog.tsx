import type { CrmSitePatch, ManagedCrmSite } from '@alongside/common';
import { catalogue } from '@alongside/crm-pages';
import { Button } from '@alongside/ui';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Check } from '../../../parts/check.tsx';
import { Checks } from '../../../parts/checks.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { Field } from '../../../parts/field.tsx';
import { Form } from '../../../parts/form.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words-context.tsx';
import { originOf } from './origin-of.ts';
import { overlayCards } from './overlay-cards.ts';

interface Props {
  /** Absent: a new one. */
  readonly site: ManagedCrmSite | undefined;
  readonly onClose: () => void;
}

/** One installation: where it is, how its pages are read, what may be shown there. */
export function SiteDialog({ site, onClose }: Props) {
  const words = useWords();
  const tell = useTell();
  const { draft, set, clear } = useDraft(`site ${site?.id ?? ''}`, {
    origin: site?.origin ?? '',
    crm: site?.crm ?? 'generic',
    hints: site?.hints ?? false,
    cardsOff: site?.cardsOff ?? [],
    isApproved: site?.status !== 'declined',
  });
  const origin = originOf(draft.origin);
  const save = useAct({
    run: () => {
      const { crm, hints, cardsOff, isApproved } = draft;
      const patch: CrmSitePatch = { crm, hints, cardsOff, ...(site && { status: isApproved ? 'approved' : 'declined' }) };
      return site
        ? ask('PATCH', `/v1/crm-sites/${site.id}`, { body: patch })
        : ask('POST', '/v1/crm-sites', { body: { ...patch, origin } });
    },
    refresh: ['/v1/crm-sites', '/v1/audit'],
    done: () => {
      clear();
      onClose();
      tell(words.say('sites.saved', { origin: origin ?? '' }));
    },
  });
  const shown = overlayCards.filter((card) => !draft.cardsOff.includes(card));
  return (
    <Dialog title={site?.origin ?? words.say('sites.add')} onClose={onClose}>
      <Form
        onSubmit={() => {
          if (origin !== undefined) save.mutate();
        }}
      >
        {!site && (
          <Field label={words.say('sites.origin')} hint={words.say('sites.originWhy')}>
            <input
              required
              placeholder="https://crm.example.com"
              spellCheck={false}
              autoComplete="off"
              value={draft.origin}
              onChange={(event) => set({ origin: event.currentTarget.value })}
            />
          </Field>
        )}
        <Field label={words.say('sites.crm')} hint={words.say('sites.crmWhy')}>
          <select value={draft.crm} onChange={(event) => set({ crm: event.currentTarget.value })}>
            {catalogue.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </Field>
        {site && (
          <Check checked={draft.isApproved} onChange={(isApproved) => set({ isApproved })}>
            {words.say('sites.isApproved')}
          </Check>
        )}
        <Check checked={draft.hints} onChange={(hints) => set({ hints })} hint={words.say('sites.hintsWhy')}>
          {words.say('sites.hints')}
        </Check>
        <Checks
          legend={words.say('sites.cards')}
          choices={overlayCards.map((id) => ({ id, title: words.say(`card.${id}`) }))}
          chosen={shown}
          onChange={(chosen) => set({ cardsOff: overlayCards.filter((card) => !chosen.includes(card)) })}
          isInline
        />
        <Failure error={save.error} />
        <footer>
          <Button onClick={onClose}>{words.say('common.cancel')}</Button>
          <Button look="primary" type="submit" disabled={save.isPending || origin === undefined}>
            {words.say('common.save')}
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}
