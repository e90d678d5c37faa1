import { readEnv } from '@alongside/api/env.ts';
import { openDoor } from '@alongside/api/server/open-door.ts';
import { createKey } from '@alongside/api/services/keys/create-key.ts';
import { dayMs, type PersonInput, type TouchInput, type TouchType, touchTypes } from '@alongside/common';
import { recordIn } from '../../automation/world/record-ids.ts';

export const touchesPerPerson = 100;
const batch = 5_000;
const types = Object.keys(touchTypes).slice(0, 30) as TouchType[];

/** Fills a data folder with people who have touches, and a library to recommend from. The same size gives the same data. */
export async function seedWorkspace(dataDir: string, slug: string, touches: number): Promise<{ key: string }> {
  const door = await openDoor({ ...readEnv({}), dataDir, logLevel: 'silent' });
  try {
    const { key, workspaceId } = await createKey(door.context, { slug, role: 'admin' });
    await door.context.stores.get(workspaceId);
    const write: typeof door.context.writer.write = (_, mutation, input) => door.context.writer.write(workspaceId, mutation, input);
    const people = Math.ceil(touches / touchesPerPerson);
    await write('', 'rows.upsert', { noun: 'persona', rows: Array.from({ length: 8 }, (_, at) => personaOf(at)) });
    await write('', 'rows.upsert', { noun: 'content', rows: Array.from({ length: 60 }, (_, at) => contentOf(at)) });
    const accounts: string[] = [];
    for (const rows of chunksOf(Math.ceil(people / 10), batch, accountOf)) {
      for (const { id } of await write('', 'rows.upsert', { noun: 'account', rows })) accounts.push(id ?? '');
    }
    for (const rows of chunksOf(people, batch, (at) => personOf(at, accounts[at % accounts.length] ?? ''))) {
      await write('', 'rows.upsert', { noun: 'person', rows });
    }
    const nowMs = Date.now();
    for (const rows of chunksOf(touches, batch, (at) => ({ input: touchOf(at, people, nowMs) }))) {
      await write('', 'touches.insert', { touches: rows });
    }
    return { key };
  } finally {
    await door.close();
  }
}

/** Path of the context of a person's record. */
export function contextPath(person: number): string {
  return `/v1/records/demo/demo/contact/${recordId(person)}/context`;
}

export function personName(person: number): string {
  return `Person ${person}.`;
}

function recordId(person: number): string {
  return `003${String(person).padStart(12, '0')}`;
}

function* chunksOf<Row>(count: number, size: number, make: (at: number) => Row): Generator<Row[]> {
  for (let from = 0; from < count; from += size) yield Array.from({ length: Math.min(size, count - from) }, (_, at) => make(from + at));
}

function personOf(at: number, accountId: string): PersonInput {
  return {
    name: personName(at),
    email: `person${at}@company${at % 1_000}.example`,
    title: ['Chief Financial Officer', 'Head of Plant Operations', 'VP Marketing', 'Software Engineer'][at % 4],
    accountId,
    source: 'bench',
    externalId: String(at),
    links: [{ crm: 'demo', instance: 'demo', kind: 'contact', recordId: recordId(at) }, recordIn('hubspot', 'contact', at)],
  };
}

function accountOf(at: number) {
  const links = [{ crm: 'demo', instance: 'demo', kind: 'account' as const, recordId: `001${at}` }];
  return { name: `Company ${at}`, domain: `company${at}.example`, industry: ['retail', 'energy', 'finance'][at % 3] ?? 'retail', links };
}

function personaOf(at: number) {
  const words = [['finance', 'financial'], ['plant', 'operations'], ['marketing'], ['engineer']][at % 4] ?? [];
  return {
    name: `Persona ${at}`,
    who: 'Signs what others ask for.',
    whyTheyAct: 'Cost is asked for each quarter.',
    howTheyBuy: 'Calls a customer of the same size first.',
    objections: [{ key: 'price', statement: 'No budget this year.', answer: 'It pays for itself in three quarters.' }],
    messages: ['Every hour of standstill has a price.'],
    rules: { titleKeywords: words, seniorities: [], departments: [] },
  };
}

function contentOf(at: number) {
  return {
    kind: (['case_study', 'white_paper', 'webinar', 'deck'] as const)[at % 4] ?? 'deck',
    title: `Item ${at} on what others like you did`,
    url: `https://library.example/${at}`,
    summary: 'What it took, what it brought, and what they would do differently.',
    tags: {
      personaIds: [],
      industries: [['retail', 'energy', 'finance'][at % 3] ?? 'retail'],
      stages: [(['awareness', 'evaluation', 'decision'] as const)[at % 3] ?? 'decision'],
      objections: at % 2 === 0 ? ['price'] : [],
      products: [],
    },
    topic: `topic ${at % 9}`,
  };
}

export function touchOf(at: number, people: number, nowMs: number): TouchInput {
  const person = at % people;
  const type = types[(at * 7 + Math.floor(at / people)) % types.length] ?? 'email.open';
  return {
    source: 'bench',
    externalId: `t${at}`,
    person: { source: 'bench', externalId: String(person) },
    type,
    occurredAt: new Date(nowMs - (((at * 7_919) % 270) + 1) * dayMs - (at % 86_400) * 1_000).toISOString(),
    campaign: { name: `Campaign ${at % 12}` },
    subject: `Subject number ${at % 40}`,
    grade: 'person',
  };
}
