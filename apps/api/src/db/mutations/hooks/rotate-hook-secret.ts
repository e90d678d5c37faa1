import { defineMutation } from '../define-mutation.ts';

interface NewSecret {
  readonly id: string;
  readonly sealedSecret: string;
  /** Until when the one before it is believed. */
  readonly previousUntilMs: number;
}

/** Puts another secret in the place of an endpoint's. @returns whether there is one */
export const rotateHookSecret = defineMutation({
  name: 'hooks.rotateSecret',
  run(sql, { id, sealedSecret, previousUntilMs }: NewSecret, { nowMs, audit }): boolean {
    const keepsOld = previousUntilMs > nowMs;
    const changed = sql.run(
      `UPDATE hook_endpoints SET previous_secret = CASE WHEN ?3 THEN secret END, previous_until_ms = CASE WHEN ?3 THEN ?4 END, secret = ?2,
         updated_at_ms = max(updated_at_ms + 1, ?5) WHERE id = ?1`,
      id,
      sealedSecret,
      Number(keepsOld),
      previousUntilMs,
      nowMs,
    );
    if (changed === 0) return false;
    audit({
      action: 'hook_endpoint.secret_rotated',
      subject: { kind: 'hookEndpoint', id },
      after: { overlapMs: keepsOld ? previousUntilMs - nowMs : 0 },
    });
    return true;
  },
});
