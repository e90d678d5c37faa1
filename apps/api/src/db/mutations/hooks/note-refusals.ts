import { defineMutation } from '../define-mutation.ts';

export interface NotedRefusals {
  readonly endpointId: string;
  readonly count: number;
  readonly lastAtMs: number;
  readonly lastWhy: string;
}

/** Counts deliveries that were not believed. Of them nothing else is kept. */
export const noteHookRefusals = defineMutation({
  name: 'hooks.noteRefusals',
  run(sql, { refusals }: { readonly refusals: readonly NotedRefusals[] }): void {
    for (const { endpointId, count, lastAtMs, lastWhy } of refusals) {
      sql.run(
        'UPDATE hook_endpoints SET refused_count = refused_count + ?2, last_refused_at_ms = ?3, last_refused_why = ?4 WHERE id = ?1',
        endpointId,
        count,
        lastAtMs,
        lastWhy,
      );
    }
  },
});
