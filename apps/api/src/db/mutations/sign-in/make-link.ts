import { defineMutation } from '../define-mutation.ts';

interface NewLink {
  readonly prefix: string;
  readonly hash: string;
  readonly email: string;
  readonly returnTo: string | undefined;
  readonly expiresAtMs: number;
  /** An address gets no more than so many links within so long. */
  readonly most: { readonly count: number; readonly withinMs: number };
  /** Of the links of one address no more than so many work at a time; the oldest go first. */
  readonly mostLive: number;
}

/** Notes a link that goes out by mail. `false`: the address got too many of late, and this one must not be sent. */
export const makeSignInLink = defineMutation({
  name: 'signIn.makeLink',
  run(sql, { prefix, hash, email, returnTo, expiresAtMs, most, mostLive }: NewLink, { nowMs }): boolean {
    sql.run('DELETE FROM sign_in_links WHERE expires_at_ms < ? AND created_at_ms < ?', nowMs, nowMs - most.withinMs);
    const recent = sql.get(
      "SELECT count(*) FROM sign_in_links WHERE email = ? AND purpose = 'sign_in' AND created_at_ms > ?",
      email,
      nowMs - most.withinMs,
    );
    if (Number(recent?.[0]) >= most.count) return false;
    sql.run(
      `INSERT INTO sign_in_links (prefix, hash, purpose, email, return_to, created_at_ms, expires_at_ms)
       VALUES (?, ?, 'sign_in', ?, ?, ?, ?)`,
      prefix,
      hash,
      email,
      returnTo ?? null,
      nowMs,
      expiresAtMs,
    );
    sql.run(
      `UPDATE sign_in_links SET used_at_ms = ? WHERE email = ? AND purpose = 'sign_in' AND used_at_ms IS NULL AND prefix NOT IN (
         SELECT prefix FROM sign_in_links WHERE email = ? AND purpose = 'sign_in' AND used_at_ms IS NULL
         ORDER BY created_at_ms DESC, rowid DESC LIMIT ?)`,
      nowMs,
      email,
      email,
      mostLive,
    );
    return true;
  },
});
