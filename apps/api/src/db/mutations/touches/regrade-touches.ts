import { evidenceVersion } from '@alongside/engine';
import { defineMutation } from '../define-mutation.ts';
import { bumpVersions } from '../versions/bump-versions.ts';
import { adoptOldTouches } from './adopt-old-touches.ts';
import { regradePeople } from './regrade-around.ts';

/** Goes through some people and grades again what older rules have graded; done twice, it changes nothing. */
export const regradeTouches = defineMutation({
  name: 'touches.regrade',
  run(sql, { after, people }: PeopleToRegrade): RegradedPeople {
    const seen = sql.all('SELECT pk FROM people WHERE pk > ? ORDER BY pk LIMIT ?', after, people).map(([pk]) => Number(pk));
    const list = JSON.stringify(seen);
    const stale = sql
      .all(
        `SELECT DISTINCT t.person_pk FROM json_each(?) AS j CROSS JOIN touches AS t ON t.person_pk = j.value
         WHERE coalesce(t.graded_by, -1) <> ?`,
        list,
        evidenceVersion,
      )
      .map(([pk]) => Number(pk));
    if (stale.length > 0) {
      const which = 'person_pk IN (SELECT value FROM json_each(?))';
      adoptOldTouches(sql, which, JSON.stringify(stale));
      const changed = regradePeople(sql, stale);
      sql.run(
        `UPDATE touches SET graded_by = ? WHERE ${which} AND graded_by <> ?`,
        evidenceVersion,
        JSON.stringify(stale),
        evidenceVersion,
      );
      bumpVersions(sql, { person: changed });
    }
    return { seen: seen.length, next: seen.length === people ? seen.at(-1) : undefined };
  },
});

interface PeopleToRegrade {
  /** Row number after which to begin. */
  readonly after: number;
  /** How many to look at. */
  readonly people: number;
}

export interface RegradedPeople {
  readonly seen: number;
  /** Where to go on; absent at the end. */
  readonly next: number | undefined;
}
