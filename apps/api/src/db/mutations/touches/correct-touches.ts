import type { TouchGradeReport } from '@alongside/common';
import { entityKey } from '../../entity-key.ts';
import { maySee } from '../../reads/may-see.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { touchIdOf, touchKeyOf } from '../../touch-key.ts';
import { defineMutation } from '../define-mutation.ts';
import { bumpVersions } from '../versions/bump-versions.ts';
import { tell } from '../webhooks/tell.ts';
import { adoptOldTouches } from './adopt-old-touches.ts';
import { regradeAround } from './regrade-around.ts';
import type { TouchWindow } from './window-touch.ts';

/**
 * Somebody who knows says who acted. It holds whatever the rules say, also when they change, until it is taken back.
 *
 * @returns the touches as they are then; `undefined` where there is no such touch, or one of somebody whose records may not be seen
 */
export const correctTouches = defineMutation({
  name: 'touches.correct',
  run(sql, { id, also, grade, sees }: TouchesToCorrect, tools): TouchGradeReport | undefined {
    const { nowMs, actor, audit } = tools;
    const owners = sees === 'all' ? sees : new Set(sees);
    const personPk = Number(sql.get('SELECT person_pk FROM touches WHERE pk = ?', touchKeyOf(id))?.[0] ?? Number.NaN);
    if (Number.isNaN(personPk) || !maySee(sql, entityKey('person', personPk), owners)) return undefined;
    const keys = JSON.stringify([...new Set([id, ...also].map(touchKeyOf))]);
    const which = 'pk IN (SELECT value FROM json_each(?)) AND person_pk = ?';
    adoptOldTouches(sql, which, keys, personPk);
    sql.run(
      `UPDATE touches SET corrected_grade = ?, corrected_by = ?, corrected_at_ms = ? WHERE ${which}`,
      grade,
      grade === null ? null : actor.id,
      grade === null ? null : nowMs,
      keys,
      personPk,
    );
    const touches = sql.all(`SELECT pk, occurred_at_ms FROM touches WHERE ${which}`, keys, personPk);
    regradeAround(
      sql,
      touches.map(([, ms]): TouchWindow => ({ personPk, fromMs: Number(ms), toMs: Number(ms) })),
    );
    bumpVersions(sql, { person: [personPk] });
    tell(sql, tools, 'touch.corrected', { touchId: id, grade, touches: touches.length });
    audit({ action: 'touch.graded', subject: { kind: 'touch', id }, after: { grade, touches: touches.length } });
    return report(sql, which, keys, personPk);
  },
});

interface TouchesToCorrect {
  readonly id: string;
  readonly also: readonly string[];
  readonly grade: 'person' | 'machine' | null;
  /** Whose records whoever says so may see: `all`, or those of these owners. */
  readonly sees: 'all' | readonly string[];
}

function report(sql: SqlConnection, which: string, keys: string, personPk: number): TouchGradeReport {
  const rows = sql.all(`SELECT pk, grade, signals, corrected_grade IS NOT NULL FROM touches WHERE ${which} ORDER BY pk`, keys, personPk);
  return {
    touches: rows.map(([pk, grade, signals, isCorrected]) => ({
      id: touchIdOf(Number(pk)),
      grade: grade as TouchGradeReport['touches'][number]['grade'],
      signals: typeof signals === 'string' ? (JSON.parse(signals) as TouchGradeReport['touches'][number]['signals']) : [],
      isCorrected: isCorrected === 1,
    })),
  };
}
