import { evidenceReachMs, hasNeighbours, repeatingTypes } from '@alongside/engine';
import type { SqlConnection } from '../../sql-connection.ts';
import { lookedAtMs } from './judge-touches.ts';
import type { TouchWindow, WindowTouch } from './window-touch.ts';

/**
 * Where new touches bear on others, or others on them: most are judged by themselves, and then nothing has to be read.
 *
 * @returns `windows`: the moments of those new touches; `wide`: what must be read to judge around them
 */
export function neighbourhoodOf(sql: SqlConnection, added: readonly WindowTouch[]): { windows: TouchWindow[]; wide: TouchWindow[] } {
  const isRepeating = ({ gradable, campaignPk }: WindowTouch) => campaignPk !== null && repeatingTypes.has(gradable.type);
  const mayBeRepeated = added.some(isRepeating) || hasRepeating(sql);
  const windows: TouchWindow[] = [];
  const wide: TouchWindow[] = [];
  for (const touch of added) {
    const { personPk, campaignPk, gradable, direction } = touch;
    const { occurredAtMs } = gradable;
    const reachMs =
      mayBeRepeated && campaignPk !== null && (direction === 'inbound' || isRepeating(touch))
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

/** Whether this workspace hears of campaigns' notes at all. */
function hasRepeating(sql: SqlConnection): boolean {
  const list = JSON.stringify([...repeatingTypes]);
  return sql.get('SELECT 1 FROM touch_kinds WHERE type IN (SELECT value FROM json_each(?)) LIMIT 1', list) !== undefined;
}
