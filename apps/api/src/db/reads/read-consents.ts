import type { ConsentChannel, ConsentState, LegalBasis } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';

/** One statement as it is stored. */
export interface ConsentRow {
  readonly channel: ConsentChannel;
  readonly state: ConsentState;
  readonly basis: LegalBasis | undefined;
  readonly source: string | undefined;
  readonly atMs: number;
}

/** Of two statements of the same moment the stricter one holds. */
const strictness: Record<ConsentState, number> = { objected: 3, withdrawn: 2, granted: 1, unknown: 0 };

/**
 * Every statement about a person, the newest first. One that was dated ahead counts from when
 * it was recorded: an objection that came after it must win.
 */
export function readConsents(sql: SqlConnection, personPk: number): ConsentRow[] {
  const rows = sql.all('SELECT channel, state, basis, source, at_ms, recorded_at_ms FROM consents WHERE person_pk = ?', personPk);
  return rows
    .map(([channel, state, basis, source, atMs, recordedAtMs]): ConsentRow & { readonly fromMs: number } => ({
      channel: channel as ConsentChannel,
      state: state as ConsentState,
      basis: (basis ?? undefined) as LegalBasis | undefined,
      source: (source ?? undefined) as string | undefined,
      atMs: Number(atMs),
      fromMs: Math.min(Number(atMs), Number(recordedAtMs)),
    }))
    .sort((a, b) => b.fromMs - a.fromMs || strictness[b.state] - strictness[a.state]);
}

/** What holds for each channel, in order of their names: the newest statement, but for an objection that nothing newer ends. */
export function readCurrentConsents(sql: SqlConnection, personPk: number): ConsentRow[] {
  const current = new Map<ConsentChannel, ConsentRow>();
  for (const row of readConsents(sql, personPk).toReversed()) {
    if (current.get(row.channel)?.state !== 'objected' || endsObjection(row)) current.set(row.channel, row);
  }
  return [...current.values()].sort((a, b) => (a.channel < b.channel ? -1 : 1));
}

/** An objection is the person's own word: only they take it back, by consenting anew. A later one is the newer objection. */
function endsObjection({ state, basis }: ConsentRow): boolean {
  return state === 'objected' || (state === 'granted' && (basis === undefined || basis === 'consent'));
}
