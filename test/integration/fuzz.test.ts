import { createApp } from '@alongside/api/app.ts';
import { openApiDocument } from '@alongside/api/openapi.ts';
import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Contract } from './contract/contract.ts';
import { words } from './fuzz/fuzzed.ts';
import { type FuzzRequest, requestsOf } from './fuzz/requests-of.ts';
import type { Document } from './fuzz/schema.ts';

const seed = Number(process.env.FUZZ_SEED ?? 20_261_121);
const runs = Number(process.env.FUZZ_RUNS ?? 6_000);
/** Asked at once: writes meet each other, as they do in life. */
const lanes = 8;
const relinkEvery = 800;

test(`${runs} requests of every kind are answered as the contract says, none with a failure of ours (seed ${seed})`, async () => {
  await using api = await openTestServer();
  const app = createApp(api.server.context);
  const document = JSON.parse(JSON.stringify(openApiDocument())) as Document;
  const contract = Contract.from(document);
  const ids = new Map<string, string[]>();
  const counts = new Map<number, number>();
  const findings = new Set<string>();

  const ask = async (request: FuzzRequest) => {
    const { method, role, headers } = request;
    const path = withIds(request.path, ids);
    const response = await app.request(path, {
      method,
      headers: { ...headers, ...(role && { authorization: `Bearer ${await api.key(role)}` }) },
      ...(request.body !== undefined && { body: withIds(request.body, ids) }),
    });
    const text = await response.text();
    const type = (response.headers.get('content-type') ?? '').replace(/;.*$/, '');
    const body: unknown = text === '' ? undefined : type.endsWith('json') ? JSON.parse(text) : text;
    counts.set(response.status, (counts.get(response.status) ?? 0) + 1);
    const faults = contract.faults(method, path, response.status, type, body);
    if (response.status >= 500) faults.push(`answered with ${response.status}`);
    if (faults.length > 0) findings.add(`${faults.join('; ')}\n  ${method} ${path}\n  ${request.body ?? ''}\n  ${text}`.slice(0, 1_500));
    const made = response.ok ? (body as { id?: string } | undefined)?.id : undefined;
    if (made !== undefined) remember(made);
  };

  const remember = (id: string) => {
    const prefix = id.slice(0, 4);
    if (!ids.get(prefix)?.includes(id)) ids.set(prefix, [...(ids.get(prefix) ?? []), id]);
  };

  /** Again and again: the requests also remove people. */
  const link = async () => {
    const person = await api.ask('admin', 'POST', '/v1/people', { name: 'Ana Ruiz', links: everyLink() });
    remember((person.body as { id: string }).id);
  };

  const requests = fc.sample(requestsOf(document), { seed, numRuns: runs });
  for (let at = 0; at < requests.length; at += lanes) {
    if (at % relinkEvery === 0) await link();
    await Promise.all(requests.slice(at, at + lanes).map(ask));
  }
  console.log(
    `seed ${seed}: ${[...counts]
      .sort(([a], [b]) => a - b)
      .map(([status, count]) => `${count} x ${status}`)
      .join(', ')}`,
  );
  expect([...findings]).toEqual([]);
  // Requests that never get past the parser would prove nothing: what chance left out is asked for by name.
  const unproven = () => contract.operations.filter((operation) => !contract.succeeded.has(operation));
  for (const operation of unproven()) {
    await link();
    for (const request of fc.sample(requestsOf(document, operation), { seed, numRuns: runs })) {
      if (contract.succeeded.has(operation)) break;
      await ask(request);
    }
  }
  expect([...findings]).toEqual([]);
  expect(unproven()).toEqual([]);
});

/** A person on every record that the requests name in earnest. */
function everyLink() {
  const crms = ['demo', 'salesforce'];
  const kinds = ['contact', 'lead'];
  return crms.flatMap((crm) =>
    kinds.flatMap((kind) => words.flatMap((instance) => words.map((recordId) => ({ crm, instance, kind, recordId })))),
  );
}

function withIds(text: string, ids: ReadonlyMap<string, readonly string[]>): string {
  return text.replaceAll(/\b([a-z]{3}_)@(\d+)/g, (_, prefix: string, n: string) => {
    const known = ids.get(prefix) ?? [];
    return known[Number(n) % (known.length + 1)] ?? `${prefix}none`;
  });
}
