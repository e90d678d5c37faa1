import { randomUUID } from 'node:crypto';
import type { TestServer } from '@alongside/api/testing/open-test-server.ts';

/** A word for each field of the person who will be erased, found nowhere else. */
export const canaries = {
  name: 'Zqnavira Kestrelbaum',
  email: 'zqmail.kestrelbaum@globex.test',
  phone: '+49 30 7755331122',
  title: 'Zqtitle of Procurement',
  department: 'zqdepartment',
  country: 'Zqcountria',
  externalId: 'zqext-0035e00000Q1',
  recordId: '0035e00000ZqRecord',
  leadId: '00Q5e00000ZqLeadId',
  subject: 'Zqsubject of a touch',
  touchId: 'zqtouch',
  role: 'Zqrole of the deal',
  note: 'Zqnote said the rep',
  consentSource: 'Zqform of consent',
  idempotencyKey: 'zqkey-of-a-request',
} as const;

export const others = 200;
const record = (recordId: string, kind = 'contact') => ({ crm: 'demo', instance: 'demo', kind, recordId });
const days = (n: number) => new Date(Date.now() - n * 86_400_000).toISOString();

export interface CrowdedWorld {
  readonly personId: string;
  readonly accountId: string;
  readonly opportunityId: string;
  readonly otherIds: readonly string[];
}

/** A workspace full of people, and one among them of whom every field says something that can be found again. */
export async function makeCrowdedWorld(api: TestServer): Promise<CrowdedWorld> {
  const make = async (path: string, body: object, headers?: Record<string, string>) => {
    const answer = await api.ask('admin', 'POST', path, body, headers);
    if (answer.status > 299) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as { id: string; rejected?: number };
  };
  const accountId = (await make('/v1/accounts', { name: 'Globex', domain: 'globex.test', links: [record('001-globex', 'account')] })).id;
  const contentId = (
    await make('/v1/content', { kind: 'case_study', title: 'Case', url: 'https://example.test/case', language: 'en', status: 'published' })
  ).id;
  const person = {
    name: canaries.name,
    email: canaries.email,
    phone: canaries.phone,
    title: canaries.title,
    department: canaries.department,
    country: canaries.country,
    accountId,
    source: 'salesforce',
    externalId: canaries.externalId,
    links: [record(canaries.recordId)],
  };
  const otherIds: string[] = [];
  const makeOther = async (n: number) =>
    otherIds.push(
      (
        await make('/v1/people', {
          ...person,
          name: `Other Person ${n}`,
          email: `other-${n}@globex.test`,
          phone: `+49 40 ${1_000_000 + n}`,
          title: 'T'.repeat((n * 37) % 180) + n,
          department: 'sales',
          country: 'Chile',
          externalId: `other-${n}-external`,
          links: [record(`003-other-${n}`)],
        })
      ).id,
    );
  for (let n = 0; n < others / 2; n += 1) await makeOther(n);
  const personId = (await make('/v1/people', person, { 'idempotency-key': canaries.idempotencyKey })).id;
  for (let n = others / 2; n < others; n += 1) await makeOther(n);

  const opportunityId = (
    await make('/v1/opportunities', {
      name: `Renewal with ${canaries.name}`,
      accountId,
      contacts: [{ personId, role: canaries.role }, { personId: otherIds[0] as string }],
      links: [record('006-deal', 'opportunity')],
    })
  ).id;
  await recordTouches(make, otherIds, personId);
  const about = { record: record(canaries.leadId, 'lead'), subjectId: personId, occurredAt: days(1) };
  const event = (more: object) => ({ id: randomUUID(), kind: 'not_useful', contentId, ...about, ...more });
  await make('/v1/feedback', { events: [event({}), event({ kind: 'copied', record: record(canaries.recordId) })] });
  await make('/v1/notes', {
    notes: [
      { id: randomUUID(), text: canaries.note, ...about },
      { id: randomUUID(), text: `Also ask ${canaries.name} (${canaries.email})`, record: record('003-other-1'), occurredAt: days(2) },
    ],
  });
  await make(`/v1/people/${personId}/consents`, {
    consents: [{ channel: 'email', state: 'granted', basis: 'consent', source: canaries.consentSource, at: days(3) }],
  });
  await importFiles(api);
  await api.ask('admin', 'PATCH', `/v1/people/${personId}`, { seniority: 'director' }, { 'idempotency-key': 'zqkey-of-a-change' });
  const hints = { email: canaries.email, name: canaries.name };
  await api.ask('rep', 'POST', '/v1/records/resolve', { record: record('003-nobody-knows'), hints });
  await compose(api);
  return { personId, accountId, opportunityId, otherIds };
}

export const contexts = [`contact/${canaries.recordId}`, 'account/001-globex', 'opportunity/006-deal', 'contact/003-other-1'];

/** Asks for the contexts that tell of the person, so that they are stored. */
export async function compose(api: TestServer): Promise<unknown[]> {
  const answers = await Promise.all(contexts.map((context) => api.ask('rep', 'GET', `/v1/records/demo/demo/${context}/context`)));
  // Stored by the time a later write is.
  await api.ask('admin', 'POST', '/v1/campaigns', { name: `after ${randomUUID()}` });
  return answers.map(({ body }) => body);
}

async function recordTouches(
  make: (path: string, body: object) => Promise<{ rejected?: number }>,
  otherIds: readonly string[],
  personId: string,
) {
  for (let n = 0; n < 10; n += 1) {
    const touches = Array.from({ length: 400 }, (_, at) => {
      const isOurs = at % 8 === 0;
      return {
        person: isOurs ? { email: canaries.email } : { id: otherIds[(n * 400 + at) % otherIds.length] as string },
        type: 'email.open',
        occurredAt: days(n + at / 400),
        source: 'marketo',
        externalId: isOurs ? `${canaries.touchId}-${n}-${at}-${personId.slice(-8)}` : `touch-of-others-${n}-${at}`,
        subject: `${isOurs ? canaries.subject : 'Newsletter'} ${'x'.repeat((at * 31) % 250)}`,
        signals: isOurs ? ['link_preview'] : [],
      };
    });
    const { rejected } = await make('/v1/touches', { touches });
    if (rejected) throw new Error(`${rejected} touches were rejected`);
  }
}

/** With rows that are rejected, and quoted in the list of rejected ones. */
async function importFiles(api: TestServer): Promise<void> {
  const key = await api.key('admin');
  const send = async (kind: string, csv: string) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'text/csv' };
    const response = await fetch(`${api.server.url}/v1/imports?kind=${kind}`, { method: 'POST', headers, body: csv });
    if (!response.ok) throw new Error(await response.text());
  };
  const { name, email, title } = canaries;
  await send(
    'people',
    `name,email,title,lifecycleStage,country\n${name},${email},${title},customer,\n${name},${name} at ${email},${title},,\n`,
  );
  await send(
    'touches',
    `email,type,occurredAt,externalId\n${email},web.visit,${name},zqimported-1\n${email},web.visit,2026-11-01T00:00:00Z,zqimported-touch-2\n`,
  );
}
