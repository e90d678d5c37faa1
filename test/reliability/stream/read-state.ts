import type { SqlConnection, SqlValue } from '@alongside/api/db/sql-connection.ts';
import { sorted } from './fold.ts';
import { columns, homes, type Noun, nameOf, nouns, type State, tables } from './state.ts';

/** What is so in a workspace's database, in the words of `fold`. */
export function readState(sql: SqlConnection): State {
  const state: State = new Map();
  const called = Object.fromEntries(nouns.map((noun) => [noun, readRows(sql, noun, state)])) as Record<Noun, Map<number, string>>;
  const call = (noun: Noun, pk: SqlValue | undefined) =>
    pk === null || pk === undefined ? null : (called[noun].get(Number(pk)) ?? `row ${Number(pk)}`);
  for (const [noun, column] of Object.entries(homes) as [Noun, string][]) {
    for (const [pk, home] of sql.all(`SELECT pk, ${column} FROM ${tables[noun]} WHERE ${column} IS NOT NULL`))
      state.set(`home of ${noun} ${call(noun, pk)}`, String(call('account', home)));
  }
  const history = new Map<number, unknown[]>();
  const stages = 'SELECT opportunity_pk, at_ms, stage, buying_stage, status, amount_cents, currency FROM opportunity_stages ORDER BY 1, 2';
  for (const [pk, ...cells] of sql.all(stages)) history.set(Number(pk), [...(history.get(Number(pk)) ?? []), cells]);
  for (const [pk, rows] of history) state.set(`stages ${call('opportunity', pk)}`, JSON.stringify(rows));
  for (const [deal, person, role, atMs, isRemoved] of sql.all(
    'SELECT opportunity_pk, person_pk, role, at_ms, is_removed FROM opportunity_role_facts',
  ))
    state.set(`role ${call('opportunity', deal)} ${call('person', person)}`, `${Number(atMs)} ${JSON.stringify([isRemoved, role])}`);
  for (const [deal, person, role] of sql.all('SELECT opportunity_pk, person_pk, role FROM opportunity_contacts'))
    state.set(`contact ${call('opportunity', deal)} ${call('person', person)}`, String(role));
  const members = `SELECT campaign_pk, person_pk, at_ms, is_removed, status, has_responded, first_responded_at_ms, source, external_id
    FROM campaign_members`;
  for (const [campaign, person, atMs, ...cells] of sql.all(members))
    state.set(`member ${call('campaign', campaign)} ${call('person', person)}`, `${Number(atMs)} ${JSON.stringify(cells)}`);
  const touches = `SELECT s.name, t.external_id, t.person_pk, t.campaign_pk, t.type, t.subject, t.occurred_at_ms
    FROM touches AS t JOIN sources AS s ON s.pk = t.source_pk`;
  for (const [source, id, person, campaign, ...rest] of sql.all(touches))
    state.set(`touch ${nameOf(String(source), String(id))}`, JSON.stringify([call('person', person), call('campaign', campaign), ...rest]));
  for (const [needs, event] of sql.all('SELECT needs, event FROM held_events'))
    state.set(`held ${JSON.stringify([JSON.parse(String(needs)), sorted((JSON.parse(String(event)) as { event: unknown }).event)])}`, '');
  return state;
}

/** Notes all rows of a noun. @returns what each is called: the least of its names */
function readRows(sql: SqlConnection, noun: Noun, state: State): Map<number, string> {
  const names = new Map<number, string[]>();
  const add = (into: Map<number, string[]>, pk: SqlValue | undefined, name: string) => {
    const list = into.get(Number(pk));
    if (list) list.push(name);
    else into.set(Number(pk), [name]);
  };
  for (const [pk, source, id] of sql.all('SELECT pk, source, external_id FROM external_ids WHERE noun = ?', noun))
    add(names, pk, nameOf(String(source), String(id)));
  const others = new Map<number, string[]>();
  if (noun === 'person') {
    for (const [pk, email] of sql.all('SELECT person_pk, email FROM person_emails')) add(others, pk, `@${String(email)}`);
    for (const [pk, ...record] of sql.all('SELECT entity / 4, crm, instance, kind, record_id FROM crm_links WHERE entity % 4 = 1'))
      add(others, pk, `@${JSON.stringify(record)}`);
  }
  const fields = Object.values(columns[noun]);
  const called = new Map<number, string>();
  for (const [pk, hiddenAtMs, times, ...cells] of sql.all(
    `SELECT pk, deleted_at_ms, field_times, ${fields.join(', ')} FROM ${tables[noun]}`,
  )) {
    const own = (names.get(Number(pk)) ?? []).sort();
    const said = JSON.parse(String(times)) as Record<string, number>;
    called.set(Number(pk), own[0] ?? `row ${Number(pk)}`);
    const words = fields.map((column, at) => [column, cells[at] ?? null, (said[column] ?? -1) < 0 ? null : said[column]]);
    state.set(
      `${noun} ${own[0] ?? `row ${Number(pk)}`}`,
      JSON.stringify([hiddenAtMs === null ? 'shown' : 'hidden', words, own, (others.get(Number(pk)) ?? []).sort()]),
    );
  }
  return called;
}
