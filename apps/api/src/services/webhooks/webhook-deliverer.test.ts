import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError, type NewWebhook } from '@alongside/common';
import { expect, test } from 'vitest';
import type { Context } from '../../context.ts';
import type { WriteDoor } from '../../db/writer/write-door.ts';
import { formatMetrics } from '../../metrics/format-metrics.ts';
import { readRanges } from '../../outbound/allowed-ranges.ts';
import { startServer } from '../../server/start-server.ts';
import { openTestServer, type TestServer } from '../../testing/open-test-server.ts';
import { findDue } from './find-due.ts';
import { WebhookDeliverer } from './webhook-deliverer.ts';

const inside = readRanges('127.0.0.0/8');
const env = inside ? { webhookRanges: inside } : {};
const patience = { timeout: 10_000, interval: 20 };

async function openReceiver() {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(String(request.headers['webhook-id']));
    request.resume().on('end', () => response.writeHead(204).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    heard,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function makeWebhook(api: TestServer, url: string, slug = 'acme') {
  const headers = { authorization: `Bearer ${await api.key('admin', slug)}`, 'idempotency-key': randomUUID() };
  const answer = await api.ask(undefined, 'POST', '/v1/webhooks', { name: 'Data warehouse', url }, headers);
  return (answer.body as NewWebhook).id;
}

const workspaceId = ({ server }: TestServer, slug = 'acme') => String(server.context.control.findWorkspaceBySlug(slug)?.id);

/** The server, whose writer does as told before a try is noted. */
function withNoting({ server: { context } }: TestServer, before: () => void): Context {
  const { writer } = context;
  const write: WriteDoor['write'] = async (database, mutation, input, note) => {
    if (mutation === 'webhooks.noteAttempt') before();
    return writer.write(database, mutation, input, note);
  };
  const door: WriteDoor = {
    stillness: undefined,
    isOpen: true,
    health: writer.health,
    open: (...asked) => writer.open(...asked),
    remove: (...asked) => writer.remove(...asked),
    tidy: (...asked) => writer.tidy(...asked),
    close: () => writer.close(),
    write,
  };
  return { ...context, writer: door };
}

test('while the storage takes nothing, what was sent is not sent again and again', async () => {
  await using api = await openTestServer({ startsJobs: false, env });
  await using receiver = await openReceiver();
  const id = await makeWebhook(api, receiver.url);
  const { writer, stores } = api.server.context;
  await writer.write(workspaceId(api), 'webhooks.test', { id });
  let refused = 0;
  const server = withNoting(api, () => {
    refused += 1;
    if (refused <= 5) throw new AppError('unavailable', 'planted', { retryAfterMs: 1_000 });
  });
  const deliverer = new WebhookDeliverer(server, 10);
  const { native } = await stores.get(workspaceId(api));
  await expect.poll(() => native.all('SELECT state, attempts FROM webhook_deliveries'), patience).toEqual([['delivered', 1]]);
  await deliverer.stop();
  expect(receiver.heard).toHaveLength(1);
  const { text } = await formatMetrics(await server.metricsOfAll());
  expect(text).toContain('alongside_webhooks_out_total{outcome="delivered"} 1');
});

test('a stop does not wait for a storage that takes nothing', async () => {
  await using api = await openTestServer({ startsJobs: false, env });
  await using receiver = await openReceiver();
  const id = await makeWebhook(api, receiver.url);
  await api.server.context.writer.write(workspaceId(api), 'webhooks.test', { id });
  const refusing = Promise.withResolvers<void>();
  const server = withNoting(api, () => {
    refusing.resolve();
    throw new AppError('unavailable', 'planted', { retryAfterMs: 1_000 });
  });
  const deliverer = new WebhookDeliverer(server, 10);
  await refusing.promise;
  await deliverer.stop();
  expect(receiver.heard).toHaveLength(1);
});

test('a workspace whose file is damaged keeps no other from being told', async () => {
  await using api = await openTestServer({ startsJobs: false, env });
  await using receiver = await openReceiver();
  await api.key('admin', 'acme');
  const id = await makeWebhook(api, receiver.url, 'other');
  const [damaged, well] = [workspaceId(api), workspaceId(api, 'other')];
  expect(damaged < well).toBe(true);
  await api.server.context.writer.write(well, 'webhooks.test', { id });
  await api.server.stop();
  writeFileSync(api.server.context.stores.path(damaged), 'this is no database, '.repeat(1_000));
  const again = await startServer({ env: api.server.context.env, startsJobs: false, print: () => undefined });
  const deliverer = new WebhookDeliverer(again.context, 10);
  try {
    await expect.poll(() => receiver.heard.length, patience).toBe(1);
  } finally {
    await deliverer.stop();
    await again.stop();
  }
});

test('a webhook with a long queue keeps no other from its turn', async () => {
  await using api = await openTestServer({ startsJobs: false, env });
  const [full, other] = [await makeWebhook(api, 'https://full.example/in'), await makeWebhook(api, 'https://other.example/in')];
  const { writer, stores, clock } = api.server.context;
  const send = (id: string) => writer.write(workspaceId(api), 'webhooks.test', { id });
  for (let round = 0; round < 3; round += 1) await Promise.all(Array.from({ length: 1_000 }, () => send(full)));
  await send(other);
  const { native } = await stores.get(workspaceId(api));
  const due = findDue(native, { nowMs: clock() + 1, except: [], mostToOne: 4 });
  expect(due.map(({ webhookId }) => webhookId).toSorted()).toEqual([full, full, full, full, other].toSorted());
});
