import { type ConsentInput, instantToMs } from '@alongside/common';
import { rowNumberNow } from '../../reads/survivor-of.ts';
import { defineMutation } from '../define-mutation.ts';
import { personSubject } from '../privacy/person-subject.ts';
import { bumpVersions } from '../versions/bump-versions.ts';

/** Keeps statements about whether a person may be contacted, each once by channel, time and state. @returns whether there is the person */
export const recordConsents = defineMutation({
  name: 'consents.record',
  run(sql, { personId, consents }: { readonly personId: string; readonly consents: readonly ConsentInput[] }, tools): boolean {
    const pk = rowNumberNow(sql, 'person', personId);
    if (pk === undefined) return false;
    const news = consents.filter(
      ({ channel, state, basis, source, at }) =>
        sql.run(
          `INSERT INTO consents (person_pk, channel, at_ms, state, basis, source, recorded_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT DO NOTHING`,
          pk,
          channel,
          instantToMs(at),
          state,
          basis ?? null,
          source ?? null,
          tools.nowMs,
        ) > 0,
    );
    if (news.length === 0) return true;
    bumpVersions(sql, { person: [pk] });
    tools.audit({
      action: 'consent.recorded',
      subject: personSubject(tools, personId),
      after: { statements: news.map(({ channel, state, basis }) => [channel, state, ...(basis ? [basis] : [])].join(' ')) },
    });
    return true;
  },
});
