import { expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';
import { entityKey } from '../../entity-key.ts';
import { bumpRollups } from '../rollups/bump-rollups.ts';
import { wordOf } from './join-rows.ts';
import { readRows } from './stored-row.ts';

/** Everything that a merge may change, but for versions, stored answers and the audit log, which only ever grow. */
const compared = [
  'people',
  'accounts',
  'account_domains',
  'opportunities',
  'campaigns',
  'content_items',
  'external_ids',
  'crm_links',
  'person_emails',
  'touches',
  'touch_rollups',
  'campaign_rollups',
  'opportunity_contacts',
  'opportunity_role_facts',
  'opportunity_stages',
  'campaign_members',
  'consents',
  'feedback_events',
  'notes',
  'hidden_items',
  'push_days',
  'pushes',
  'tracked_links',
  'content_usage',
  'merge_moves',
];

/** As they are read: a row whose fields have times of their own may say what one says that has only its own time. */
function dumpWords(database: TestDatabase): Record<string, unknown> {
  const whole: Record<string, unknown> = dump(database);
  for (const table of Object.values(tables)) {
    whole[table] = readRows(database.sql, table, 'true ORDER BY pk').map((row) =>
      Object.keys(row).map((column) => (column === 'field_times' ? [] : wordOf(row, column))),
    );
  }
  return whole;
}

function dump({ sql }: TestDatabase): Record<string, string[]> {
  return Object.fromEntries(
    compared.map((table) => [
      table,
      sql
        .all(`SELECT * FROM ${table}`)
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  );
}

/** Numbers from 0 up to a limit that a seed decides: mulberry32. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const many = 5;
const tables = {
  person: 'people',
  account: 'accounts',
  opportunity: 'opportunities',
  campaign: 'campaigns',
  content: 'content_items',
} as const;
type Noun = keyof typeof tables;

/** A few rows of each noun, and rows of every table that speaks of them, strewn by chance. */
function fill(database: TestDatabase, random: (limit: number) => number): void {
  const { sql, write } = database;
  const pick = <T>(...values: T[]) => values[random(values.length)] as T;
  const numbers = Array.from({ length: many }, (_, at) => at + 1);
  write('rows.upsert', {
    noun: 'account',
    rows: numbers.map((n) => ({ name: `Company ${n}`, domain: `c${n}.test`, source: 'crm', externalId: `a${n}` })),
  });
  write('rows.upsert', {
    noun: 'person',
    rows: numbers.map((n) => ({ name: `Person ${n}`, email: `p${n}@c.test`, source: 'crm', externalId: `p${n}` })),
  });
  write('rows.upsert', {
    noun: 'opportunity',
    rows: numbers.map((n) => ({ name: `Deal ${n}`, status: 'open' as const, source: 'crm', externalId: `o${n}` })),
  });
  write('rows.upsert', { noun: 'campaign', rows: numbers.map((n) => ({ name: `Campaign ${n}`, source: 'crm', externalId: `c${n}` })) });
  write('rows.upsert', {
    noun: 'content',
    rows: numbers.map((n) => ({
      kind: 'article' as const,
      title: `Item ${n}`,
      url: `https://a.test/${n}`,
      source: 'crm',
      externalId: `i${n}`,
    })),
  });
  const accountIds = sql.all('SELECT id FROM accounts').map(([id]) => String(id));
  for (const n of numbers) {
    sql.run(
      'UPDATE people SET account_pk = ?, title = ?, do_not_contact = ?, field_times = ? WHERE pk = ?',
      pick(null, ...numbers),
      pick('CFO', null),
      pick(0, 1, null),
      pick(null, JSON.stringify({ name: random(9), title: random(9), do_not_contact: random(9) })),
      n,
    );
    sql.run(
      'UPDATE accounts SET parent_pk = ?, deleted_at_ms = ? WHERE pk = ?',
      pick(null, (n % many) + 1),
      pick(null, null, random(100)),
      n,
    );
    sql.run('UPDATE opportunities SET account_pk = ? WHERE pk = ?', pick(null, ...numbers), n);
  }
  for (let at = 0; at < 40; at += 1) {
    const [person, opportunity, campaign, content, account] = [1, 2, 3, 4, 5].map(() => random(many) + 1) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const entity = pick(entityKey('person', person), entityKey('account', account), entityKey('opportunity', opportunity));
    const time = random(8);
    const grade = pick('declared', 'machine');
    const insert = (table: string, row: Record<string, string | number | null>) =>
      sql.run(
        `INSERT OR IGNORE INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
          .map(() => '?')
          .join(', ')})`,
        ...Object.values(row),
      );
    insert('touches', {
      pk: at + 1,
      person_pk: person,
      campaign_pk: campaign,
      content_pk: content,
      type: 'email_opened',
      channel: 'email',
      direction: 'inbound',
      weight: 1,
      grade,
      occurred_at_ms: time * 86_400_000,
      precision: 'second',
      observed_at_ms: 9,
      source_pk: 1,
      external_id: `t${at}`,
    });
    const kind = { type: 'email_opened', channel: 'email', grade };
    bumpRollups(sql, [{ ...kind, occurredAtMs: time * 86_400_000, campaignPk: campaign, by: 1 }]);
    insert('external_ids', {
      noun: pick('person', 'account', 'opportunity', 'campaign', 'content'),
      source: 'other',
      external_id: `x${at}`,
      pk: person,
    });
    insert('crm_links', { crm: 'demo', instance: 'demo', kind: 'contact', record_id: `r${at}`, entity });
    insert('person_emails', { email: `m${random(6)}@c.test`, person_pk: person, source: pick('a', 'b', null), first_seen_at_ms: time });
    insert('opportunity_contacts', { opportunity_pk: opportunity, person_pk: person, role: pick('buyer', 'user', null) });
    insert('opportunity_role_facts', {
      opportunity_pk: opportunity,
      person_pk: random(many) + 1,
      role: pick('buyer', null),
      at_ms: time,
      is_removed: random(2),
    });
    insert('opportunity_stages', { opportunity_pk: opportunity, at_ms: time, stage: pick('one', 'two'), status: 'open' });
    insert('campaign_members', {
      campaign_pk: campaign,
      person_pk: person,
      status: pick('Sent', 'Attended'),
      has_responded: random(2),
      at_ms: time,
      is_removed: random(2),
    });
    insert('consents', {
      person_pk: person,
      channel: 'email',
      at_ms: time,
      state: pick('granted', 'withdrawn'),
      source: pick('a', null),
      recorded_at_ms: time + random(3),
    });
    insert('feedback_events', {
      id: `f${at}`,
      kind: 'copied',
      content_pk: content,
      entity,
      crm: 'demo',
      instance: 'demo',
      record_kind: 'contact',
      record_id: 'r',
      key_id: 'k',
      occurred_at_ms: time,
      received_at_ms: time,
    });
    insert('notes', {
      id: `n${at}`,
      text: 'Words.',
      entity,
      crm: 'demo',
      instance: 'demo',
      record_kind: 'contact',
      record_id: 'r',
      actor_id: 'k',
      occurred_at_ms: time,
      received_at_ms: time,
    });
    insert('hidden_items', { entity, content_pk: content, since_ms: time });
    insert('push_days', { push_pk: random(many) + 1, entity, day: `2026-11-0${time + 1}` });
    insert('tracked_links', {
      id: `l${at}`,
      hash: `h${at}`,
      url: 'https://a.test',
      content_pk: content,
      person_pk: person,
      campaign_pk: campaign,
      created_by: 'k',
      created_at_ms: 1,
    });
    insert('content_usage', {
      content_pk: content,
      shown: random(5),
      copied: random(3),
      opened: random(3),
      useful: 1,
      not_useful: 0,
      last_used_at_ms: pick(null, time),
    });
    insert('pushes', {
      pk: (at % many) + 1,
      id: `s${at}`,
      content_pk: content,
      audience: JSON.stringify({ kind: 'some', accountIds: [pick(...accountIds), pick(...accountIds)] }),
      starts_at_ms: 0,
      ends_at_ms: 1,
      priority: 1,
      reason: 'r',
      mode: 'normal',
      cap_per_record: 1,
      owner_name: 'o',
      created_at_ms: 1,
      updated_at_ms: 1,
    });
  }
}

function merge({ sql, write }: TestDatabase, noun: Noun, survivorPk: number, mergedPk: number): string {
  const idOf = (pk: number) => String(sql.get(`SELECT id FROM ${tables[noun]} WHERE pk = ?`, pk)?.[0]);
  return write('identity.merge', { noun, survivorId: idOf(survivorPk), mergedId: idOf(mergedPk) });
}

/** Rows that are left of one that is gone: there must be none. */
function leftovers({ sql }: TestDatabase, noun: Noun): number {
  const gone = `SELECT merged_pk FROM merges WHERE noun = '${noun}' AND undone_at_ms IS NULL`;
  const columns = {
    person: ['person_pk'],
    account: ['account_pk', 'parent_pk'],
    opportunity: ['opportunity_pk'],
    campaign: ['campaign_pk'],
    content: ['content_pk'],
  }[noun];
  return sql
    .all("SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table'")
    .filter(([, column]) => columns.includes(String(column)))
    .reduce(
      (sum, [table, column]) => sum + Number(sql.get(`SELECT count(*) FROM ${String(table)} WHERE ${String(column)} IN (${gone})`)?.[0]),
      0,
    );
}

test.each(Array.from({ length: 12 }, (_, seed) => seed))(
  'a merge that is undone leaves everything as it was, byte by byte (seed %i)',
  (seed) => {
    using database = openTestDatabase();
    const random = randomFrom(seed);
    fill(database, random);
    for (const noun of Object.keys(tables) as Noun[]) {
      const before = dump(database);
      const [survivor, merged] = [1 + random(many), 1 + random(many - 1)];
      const mergeId = merge(database, noun, survivor, merged >= survivor ? merged + 1 : merged);
      expect(leftovers(database, noun)).toBe(0);
      expect(dump(database)).not.toEqual(before);
      database.write('identity.unmerge', { mergeId });
      expect(dump(database)).toEqual(before);
    }
  },
);

test.each(Array.from({ length: 12 }, (_, seed) => seed))(
  'merges that were made one upon the other are undone in any order (seed %i)',
  (seed) => {
    using database = openTestDatabase();
    const random = randomFrom(seed + 100);
    fill(database, random);
    for (const noun of Object.keys(tables) as Noun[]) {
      const before = dumpWords(database);
      const left = [1, 2, 3, 4, 5];
      const merges = [0, 1, 2].map(() => {
        const [survivor = 0] = left.splice(random(left.length), 1);
        const [merged = 0] = left.splice(random(left.length), 1);
        left.push(survivor);
        return merge(database, noun, survivor, merged);
      });
      while (merges.length > 0) {
        const [mergeId = ''] = merges.splice(random(merges.length), 1);
        database.write('identity.unmerge', { mergeId });
        expect(leftovers(database, noun)).toBe(0);
      }
      expect(dumpWords(database)).toEqual(before);
    }
  },
);

test.each(Array.from({ length: 8 }, (_, seed) => seed))(
  'what is said between a merge and its undo is neither lost nor doubled (seed %i)',
  (seed) => {
    using database = openTestDatabase();
    const random = randomFrom(seed + 200);
    fill(database, random);
    const { sql, write } = database;
    const before = dump(database);
    const [survivor, merged] = [1, 2 + random(many - 1)];
    const idOf = (pk: number) => String(sql.get('SELECT id FROM people WHERE pk = ?', pk)?.[0]);
    const ids = [idOf(survivor), idOf(merged)];
    const mergeId = merge(database, 'person', survivor, merged);
    // By either id: both stand for the survivor now.
    write('rows.patch', { noun: 'person', id: ids[random(2)] ?? '', patch: { title: 'Said since', country: 'SE' } });
    write('consents.record', {
      personId: ids[random(2)] ?? '',
      consents: [{ channel: 'post', state: 'objected', at: '2026-11-20T10:00:00Z' }],
    });
    sql.run("UPDATE campaign_members SET status = 'Said since' WHERE person_pk = ?", survivor);
    sql.run(
      "INSERT INTO notes SELECT 'since', text, ?, crm, instance, record_kind, record_id, actor_id, 1, 1 FROM notes LIMIT 1",
      entityKey('person', survivor),
    );
    write('identity.unmerge', { mergeId });
    expect(leftovers(database, 'person')).toBe(0);
    expect(sql.get('SELECT title, country FROM people WHERE pk = ?', survivor)).toEqual(['Said since', 'SE']);
    const mergedRow = (tables: Record<string, string[]>) => tables.people?.filter((row) => row.startsWith(`[${merged},`));
    expect(mergedRow(dump(database))).toEqual(mergedRow(before));
    expect(sql.all("SELECT person_pk FROM consents WHERE channel = 'post'")).toEqual([[survivor]]);
    expect(sql.all("SELECT entity FROM notes WHERE id = 'since'")).toEqual([[entityKey('person', survivor)]]);
    const membersOf = (rows: readonly string[] | undefined) =>
      rows?.map((row) => (JSON.parse(row) as unknown[]).slice(0, 2).join()).toSorted();
    expect(membersOf(dump(database).campaign_members)).toEqual(membersOf(before.campaign_members));
    const untouched = [
      'touches',
      'external_ids',
      'crm_links',
      'person_emails',
      'opportunity_contacts',
      'opportunity_role_facts',
      'tracked_links',
      'hidden_items',
      'push_days',
      'feedback_events',
    ];
    for (const table of untouched) expect([table, dump(database)[table]]).toEqual([table, before[table]]);
  },
);
