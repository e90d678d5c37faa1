import { evidenceReachMs, hasNeighbours, repeatingTypes } from '@alongside/engine';
import type { SqlConnection } from '../../sql-connection.ts';
import { joinWindows } from './join-windows.ts';
import { judgedMs, lookedAtMs } from './judge-touches.ts';
import type { TouchWindow, WindowTouch } from './window-touch.ts';

/**
 * Where new touches bear on others, or others on them: most are judged by themselves, and then nothing has to be read.
 *
 * @returns `windows`: the moments of those new touches; `wide`: what must be read to judge around them
 */
export function neighbourhoodOf(sql: SqlConnection, added: readonly WindowTouch[]): { windows: TouchWindow[]; wide: TouchWindow[] } {
  const isRepeating = ({ gradable, campaignPk }: WindowTouch) => campaignPk !== null && repeatingTypes.has(gradable.type);
  const isBesideNote = besideNotes(sql, added);
  const windows: TouchWindow[] = [];
  const wide: TouchWindow[] = [];
  for (const touch of added) {
    const { personPk, gradable, direction } = touch;
    const { occurredAtMs } = gradable;
    const mayBeRepeated = isRepeating(touch) || isBesideNote(touch);
    const reachMs =
      mayBeRepeated && touch.campaignPk !== null && (direction === 'inbound' || isRepeating(touch))
        ? lookedAtMs
        : hasNeighbours(gradable)
          ? 2 * evidenceReachMs + (mayBeRepeated ? lookedAtMs : 0)
          : 0;
    if (reachMs === 0) continue;
    windows.push({ personPk, fromMs: occurredAtMs, toMs: occurredAtMs });
    wide.push({ personPk, fromMs: occurredAtMs - reachMs, toMs: occurredAtMs + reachMs });
  }
  return { windows, wide };
}

/**
 * Tells which touches lie so near to a stored note of a campaign that they may change what it repeats. Only around those must all be read
 * that it could repeat instead; a note among the new ones has everything around itself read.
 */
function besideNotes(sql: SqlConnection, added: readonly WindowTouch[]): (touch: WindowTouch) => boolean {
  const types = JSON.stringify([...repeatingTypes]);
  if (!sql.get('SELECT 1 FROM touch_kinds WHERE type IN (SELECT value FROM json_each(?)) LIMIT 1', types)) return () => false;
  const spans = joinWindows(
    added.map(({ personPk, gradable: { occurredAtMs } }) => ({ personPk, fromMs: occurredAtMs - judgedMs, toMs: occurredAtMs + judgedMs })),
  );
  const rows = sql.all(
    `SELECT j.key FROM json_each(?1) AS j WHERE EXISTS (SELECT 1 FROM touches AS t WHERE t.person_pk = j.value ->> 0
       AND t.occurred_at_ms BETWEEN j.value ->> 1 AND j.value ->> 2 AND t.type IN (SELECT value FROM json_each(?2)))`,
    `[${spans.map(({ personPk, fromMs, toMs }) => `[${personPk},${fromMs},${toMs}]`).join()}]`,
    types,
  );
  const found = Map.groupBy(
    rows.flatMap(([at]) => spans[Number(at)] ?? []),
    ({ personPk }) => personPk,
  );
  return ({ personPk, gradable: { occurredAtMs: ms } }) =>
    found.get(personPk)?.some(({ fromMs, toMs }) => ms >= fromMs && ms <= toMs) === true;
}
