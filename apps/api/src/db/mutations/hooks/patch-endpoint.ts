import { defineMutation } from '../define-mutation.ts';
import type { EndpointColumns } from './endpoint-columns.ts';

interface EndpointChange {
  readonly id: string;
  /** Absent: as it is. */
  readonly patch: {
    readonly [Name in 'name' | 'source' | 'signing' | 'mapping']?: EndpointColumns[Name] | undefined;
  } & { readonly isPaused?: boolean | undefined };
}

/** Changes what is present of an endpoint. @returns whether there is one */
export const patchHookEndpoint = defineMutation({
  name: 'hooks.patchEndpoint',
  run(sql, { id, patch }: EndpointChange, { nowMs, audit }): boolean {
    const before = sql.get('SELECT source, is_paused FROM hook_endpoints WHERE id = ?', id);
    if (!before) return false;
    const { name, source, signing, mapping, isPaused } = patch;
    sql.run(
      `UPDATE hook_endpoints SET name = coalesce(?2, name), source = coalesce(?3, source), signing = coalesce(?4, signing),
         mapping = coalesce(?5, mapping), is_paused = coalesce(?6, is_paused), updated_at_ms = max(updated_at_ms + 1, ?7) WHERE id = ?1`,
      id,
      name ?? null,
      source ?? null,
      signing ? JSON.stringify(signing) : null,
      mapping ? JSON.stringify(mapping) : null,
      isPaused === undefined ? null : Number(isPaused),
      nowMs,
    );
    audit({
      action: 'hook_endpoint.changed',
      subject: { kind: 'hookEndpoint', id },
      before: { source: String(before[0]), isPaused: before[1] === 1 },
      after: {
        source: source ?? String(before[0]),
        isPaused: isPaused ?? before[1] === 1,
        signingChanged: signing !== undefined,
        mappingChanged: mapping !== undefined,
      },
    });
    return true;
  },
});
