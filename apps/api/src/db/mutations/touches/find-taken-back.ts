import type { SqlConnection } from '../../sql-connection.ts';

interface TouchName {
  readonly source: string;
  readonly externalId: string;
}

/** Which of the touches their source has taken back. Costs one look at an empty table while none was. */
export function findTakenBack(sql: SqlConnection, touches: readonly TouchName[]): (touch: TouchName) => boolean {
  if (touches.length === 0 || !sql.get('SELECT 1 FROM touch_tombstones LIMIT 1')) return () => false;
  const rows = sql.all(
    `SELECT j.key FROM json_each(?) AS j CROSS JOIN sources AS s ON s.name = j.value ->> 0
     CROSS JOIN touch_tombstones AS t ON t.source_pk = s.pk AND t.external_id = j.value ->> 1`,
    JSON.stringify(touches.map(({ source, externalId }) => [source, externalId])),
  );
  const gone = new Set(rows.map(([at]) => touches[Number(at)]));
  return (touch) => gone.has(touch);
}
