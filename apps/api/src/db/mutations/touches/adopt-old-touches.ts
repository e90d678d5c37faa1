import type { SqlConnection, SqlValue } from '../../sql-connection.ts';

/**
 * Gives touches from before there were rules the place that others have: what their sender said becomes what is judged. They are graded
 * with the next judgement.
 *
 * @param which a condition on `touches`, such as `person_pk = ?`
 */
export function adoptOldTouches(sql: SqlConnection, which: string, ...parameters: SqlValue[]): void {
  sql.run(
    `UPDATE touches SET said_grade = nullif(grade, 'unknown'), graded_by = 0,
       evidence = CASE WHEN signals IS NULL THEN NULL ELSE json_object('signals', json(signals)) END
     WHERE graded_by IS NULL AND (${which})`,
    ...parameters,
  );
}
