import { createHash } from 'node:crypto';
import { minuteMs, msToInstant, type TouchInput } from '@alongside/common';
import { commandPrincipal } from '../../auth/command-principal.ts';
import type { Context } from '../../context.ts';
import { type ClickKey, clicksKeptMs } from '../../db/mutations/links/fold-clicks.ts';
import { readCurrentConsents } from '../../db/reads/read-consents.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import { recordTouches } from '../touches/record-touches.ts';
import { linkSource } from './link-source.ts';
import { spreadClicks } from './spread-clicks.ts';

const batch = 500;

interface WaitingClick {
  readonly key: ClickKey;
  readonly personPk: number | undefined;
  readonly touch: TouchInput;
}

/**
 * Makes touches of the clicks that wait: of those on links that were made for somebody who does not object. All others count for nobody,
 * and nothing is kept of them. Done twice, it changes nothing.
 */
export async function foldClicks(server: Context, workspaceId: string, signal?: AbortSignal): Promise<void> {
  const context = await server.workspaceOf(commandPrincipal(workspaceId));
  while (!signal?.aborted) {
    await spreadClicks(context);
    const clicks = readWaiting(context.native);
    if (clicks.length === 0) {
      if (hasOld(context.native, server.clock())) await context.write('links.fold', { touches: [], nobodys: [] });
      return;
    }
    const objecting = new Set([...new Set(clicks.flatMap(({ personPk }) => personPk ?? []))].filter((pk) => objects(context.native, pk)));
    const isTelling = ({ personPk }: WaitingClick) => personPk !== undefined && !objecting.has(personPk);
    const telling = clicks.filter(isTelling);
    if (telling.length > 0) {
      await recordTouches(
        context,
        telling.map(({ touch }) => touch),
      );
    }
    const keys = (some: readonly WaitingClick[]) => some.map(({ key }) => key);
    await context.write('links.fold', { touches: keys(telling), nobodys: keys(clicks.filter((click) => !isTelling(click))) });
  }
}

/** Whether clicks that were told of long ago lie there still: where nobody follows links any more, nothing else removes them. */
function hasOld(native: SqlConnection, nowMs: number): boolean {
  const oldest = Math.floor((nowMs - clicksKeptMs) / minuteMs);
  return native.get('SELECT 1 FROM link_clicks WHERE is_folded = 1 AND minute < ? LIMIT 1', oldest) !== undefined;
}

/** Whether somebody does not want their mail to be watched. */
function objects(native: SqlConnection, personPk: number): boolean {
  return readCurrentConsents(native, personPk).some(
    ({ channel, state }) => channel === 'email' && (state === 'objected' || state === 'withdrawn'),
  );
}

function readWaiting(native: SqlConnection): WaitingClick[] {
  const rows = native.all(
    `SELECT k.link_pk, k.minute, k.evidence, k.first_at_ms, l.id, l.person_pk, p.id, c.id, m.id, l.url
     FROM link_clicks AS k JOIN tracked_links AS l ON l.pk = k.link_pk
     LEFT JOIN people AS p ON p.pk = l.person_pk LEFT JOIN content_items AS c ON c.pk = l.content_pk LEFT JOIN campaigns AS m ON m.pk = l.campaign_pk
     WHERE k.is_folded = 0 ORDER BY k.minute LIMIT ${batch}`,
  );
  return rows.map(([linkPk, minute, evidence, firstAtMs, linkId, personPk, personId, contentId, campaignId, url]) => ({
    key: [Number(linkPk), Number(minute), String(evidence)],
    personPk: typeof personId === 'string' ? Number(personPk) : undefined,
    touch: {
      source: linkSource,
      // The same however often it is told: a minute and a program.
      externalId: `${String(linkId)}:${String(minute)}:${createHash('sha256').update(String(evidence)).digest('base64url').slice(0, 16)}`,
      person: { id: String(personId) },
      type: typeof contentId === 'string' ? 'content.view' : 'web.link_click',
      occurredAt: msToInstant(Number(firstAtMs)),
      ...(typeof contentId === 'string' && { contentId }),
      ...(typeof campaignId === 'string' && { campaign: { id: campaignId } }),
      evidence: { link: String(url).slice(0, 500), ...(JSON.parse(String(evidence)) as object) },
    },
  }));
}
