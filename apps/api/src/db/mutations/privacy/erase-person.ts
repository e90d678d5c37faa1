import { createHash } from 'node:crypto';
import { readIdentity } from '../../reads/read-identity.ts';
import { rowNumberNow } from '../../reads/survivor-of.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';
import { removeHeldOf } from '../events/remove-held-of.ts';
import { addressMark } from '../idempotency/address-mark.ts';
import { mailboxOf, plusMark } from '../identity/addresses.ts';
import { storeJob } from '../jobs/store-job.ts';
import { tell } from '../webhooks/tell.ts';
import { sealTask } from './erasure-seal.ts';
import { mergedIds } from './merged-ids.ts';
import { mergedNeedles } from './merged-needles.ts';
import { isTellingName, needlesOf } from './needles.ts';
import { personSubject } from './person-subject.ts';
import { removeMentions } from './remove-mentions.ts';
import { removePerson } from './remove-person.ts';
import { rowNeedles } from './row-needles.ts';
import { idName, suppress, suppressionNames } from './suppression.ts';

/**
 * Erases somebody: all rows, all stored answers that tell of them, and a keyed hash of each name in their place, so that nothing brings
 * them back. What the proof must look for is kept sealed until it is over.
 *
 * @returns the erasure's id; also of the one that erased the person before; `undefined` when there never was such a person
 */
export const erasePerson = defineMutation({
  name: 'privacy.erase',
  run(sql, { personId }: { readonly personId: string }, tools): string | undefined {
    const { sign, nowMs, audit } = tools;
    const personHash = sign('suppression', `person\n${personId}`);
    const before = sql.get('SELECT id FROM erasures WHERE person_hash = ?', personHash);
    if (before) return String(before[0]);
    const pk = rowNumberNow(sql, 'person', personId);
    const identity = typeof pk === 'number' ? readIdentity(sql, pk) : undefined;
    if (!identity) return undefined;
    const id = tools.newId('erasure');
    const rows = rowNeedles(sql, identity);
    const merged = mergedNeedles(sql, identity.pk);
    // A backup from before a merge holds more than one row of theirs: a restore must know all of them.
    const otherIds = [identity.id, ...mergedIds(sql, identity.pk)].filter((other) => other !== personId);
    const removed = removePerson(sql, identity);
    const { name, email, otherEmails } = identity;

    const answers = removeMentions(sql, [
      personId,
      addressMark(personId),
      ...merged.map(({ text }) => text),
      isTellingName(name) ? name : JSON.stringify(name),
      ...(email ? [email] : []),
      ...otherEmails,
    ]);
    answers.held_events = (answers.held_events ?? 0) + removeHeldOf(sql, identity);
    for (const [table, count] of Object.entries(answers)) if (count > 0) removed[table] = count;
    const mailboxes = [...(email ? [email] : []), ...otherEmails].flatMap((address) => mailboxOf(address) ?? []);
    const names = suppressionNames({
      ...identity,
      email: isSomebodyElses(sql, email) ? undefined : email,
      otherEmails: [
        ...otherEmails.filter((address) => !isSomebodyElses(sql, address)),
        ...mailboxes.filter((mailbox) => !isReadByAnother(sql, mailbox)),
      ],
    });
    removed.suppressions = suppress(sql, [...names, ...otherIds.map(idName)], id, tools);
    sql.run(
      "INSERT INTO erasures (id, person_hash, status, requested_at_ms, removed, sealed) VALUES (?, ?, 'running', ?, ?, ?)",
      id,
      personHash,
      nowMs,
      JSON.stringify(removed),
      sealTask({ needles: [...needlesOf(identity), ...merged, ...rows.needles], compact: !rows.isWhole }, id, sign),
    );
    tell(sql, tools, 'person.erased', { erasureId: id, personIdSha256: createHash('sha256').update(personId).digest('hex') });
    storeJob(sql, { kind: 'erasure_proof', period: id, maxAttempts: proofAttempts }, tools);
    audit({ action: 'person.erased', subject: personSubject(tools, personId), after: { erasureId: id, ...removed } });
    return id;
  },
});

/** For weeks: whoever runs the server may have to make room on the disk first. */
const proofAttempts = 1_000;

/** Two people may share an address: the other one may still be told of. */
function isSomebodyElses(sql: SqlConnection, email: string | undefined): boolean {
  return email !== undefined && sql.get('SELECT 1 FROM people WHERE email = ? LIMIT 1', email) !== undefined;
}

/** Somebody else has the mailbox, or an address with a plus that ends in it: they are not to be refused for what another one was known by. */
function isReadByAnother(sql: SqlConnection, mailbox: string): boolean {
  const stored = sql.get('SELECT 1 FROM person_emails WHERE email IN (?, ?) LIMIT 1', mailbox, plusMark + mailbox);
  return stored !== undefined || isSomebodyElses(sql, mailbox);
}
