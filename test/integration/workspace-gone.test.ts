import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import { expect, test } from 'vitest';
import { contractDocument, operationsOf } from './operations/contract-document.ts';
import { Dice } from './operations/dice.ts';
import { Pool } from './operations/pool.ts';
import { requestMaker } from './operations/request-maker.ts';
import { send } from './principals/in-process.ts';
import { WatchedApp } from './principals/watched-app.ts';
import { dyingWorkspace, moments } from './workspace-gone/dying-workspace.ts';

const document = contractDocument();
const schemas = document.components?.schemas ?? {};
const operations = operationsOf(document).filter(({ 'x-access': rule }) => rule?.kind !== 'everyone');
/** A ticket of a workspace that is gone opens nothing. */
const harmless = ['createLiveTicket'];
const tries = 4;
const warning = 40;

test.each(moments)(
  'a request whose workspace is deleted under it (%s) is told so, whatever it asks for, and no failure is logged',
  {
    timeout: 240_000,
  },
  async (moment) => {
    await using api = await openTestServer({ startsJobs: false });
    const { context } = api.server;
    const app = new WatchedApp(context, dyingWorkspace(context, moment));
    const faults: string[] = [];
    app.onLine((line) => {
      if ((JSON.parse(line) as { level: number }).level >= warning) faults.push(line);
    });
    let told = 0;
    const asked = operations.filter(({ method }) => (method === 'GET') === (moment === 'admitted'));
    for (const operation of asked) {
      const slug = `doomed-${operation.operationId.toLowerCase()}`;
      const { cookie } = await api.member({ slug, roles: ['admin', 'marketer', 'rep'] });
      const make = requestMaker(operation, schemas);
      const isThere = () => context.control.findWorkspaceBySlug(slug) !== undefined;
      // One that is not valid comes to no write.
      for (let at = 0; at < tries && isThere(); at += 1) {
        const request = make({ dice: new Dice(at), pool: new Pool(), spoilt: 0 });
        const { status, body } = await send(app, context.origin(), request, { cookie, origin: context.origin() });
        const isPretence = status < 300 && !isThere() && !harmless.includes(operation.operationId);
        if (status >= 500 || isPretence) faults.push(`${operation.operationId}: ${status} ${JSON.stringify(body)}`);
        if (status === 404 && !isThere()) told += 1;
      }
    }
    expect(faults).toEqual([]);
    expect(told).toBeGreaterThan(asked.length / 2);
  },
);
