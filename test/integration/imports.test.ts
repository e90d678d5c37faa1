import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiServer } from '../automation/api/api-server.ts';
import { tempFolder } from '../automation/temp-folder.ts';
import { type HubspotExport, personId, writeHubspotExport } from './imports/hubspot-export.ts';
import { importCommand } from './imports/import-command.ts';

const people = 10_000;
const touches = 100_000;
const portal = '4711';

describe("HubSpot's exports, imported beside a running server", () => {
  let server: ApiServer;
  let files: HubspotExport;
  const run = (kind: string, file: string, ...more: string[]) =>
    importCommand(server.dataDir, ['--workspace', server.workspace, '--kind', kind, '--instance', portal, ...more, file]);

  beforeAll(async () => {
    server = await ApiServer.start('imports');
    files = writeHubspotExport(tempFolder('imports'), people, touches);
  });
  afterAll(() => server.stop());

  test('store every good row, show progress, and say of each wrong row which line and why', { timeout: 120_000 }, async () => {
    const first = await run('people', files.people);
    expect([first.code, first.out]).toEqual([3, expect.stringContaining(`created ${people.toLocaleString('en')}, updated 0, unchanged 0`)]);
    expect(first.out).toContain('HubSpot export recognised');
    expect(first.err).toMatch(/\d %\s+[\d,]+ rows\s+[\d,]+ rows\/s/);
    expect(linesOf(files.people)).toEqual(files.wrongPeople);

    const second = await run('touches', files.touches);
    expect([second.code, second.out]).toEqual([
      3,
      expect.stringContaining(`created ${touches.toLocaleString('en')}, updated 0, unchanged 0`),
    ]);
    expect(linesOf(files.touches)).toEqual(files.wrongTouches);
    expect(readFileSync(`${files.touches}.rejected.csv`, 'utf8')).toMatch(/Event Timestamp,.*date order/);
  });

  test('change nothing the second time', { timeout: 120_000 }, async () => {
    const again = await run('people', files.people);
    expect(again.out).toContain(`created 0, updated 0, unchanged ${people.toLocaleString('en')}`);
    expect((await run('touches', files.touches)).out).toContain(`created 0, updated 0, unchanged ${touches.toLocaleString('en')}`);
    expect(linesOf(files.people)).toEqual(files.wrongPeople);
  });

  test('show on the pages of their people and companies', async () => {
    const client = await server.client('rep');
    const contact = await client.raw('GET', `/v1/records/hubspot/${portal}/contact/${personId(7)}/context`);
    expect(await contact.json()).toMatchObject({
      subject: 'person',
      person: { name: 'Zoë7 Müller', title: 'Head of "Growth",\r\nEMEA', lifecycleStage: 'customer', account: { name: 'Company 7, Inc.' } },
      timeline: { total: touches / people },
    });
    const company = await client.raw('GET', `/v1/records/hubspot/${portal}/account/9000007/context`);
    expect(await company.json()).toMatchObject({
      subject: 'account',
      account: { name: 'Company 7, Inc.' },
      coverage: { total: people / 400 },
    });
  });

  test('ask for the order of dates, and take the answer', async () => {
    const done = await run('touches', files.touches, '--date-order', 'dmy', '--rejected', `${tempFolder('rejected')}/list.csv`);
    expect(done.out).toContain(`created 4, updated 0, unchanged ${touches.toLocaleString('en')}`);
  });
});

test('an import needs no server', async () => {
  const server = await ApiServer.start('alone');
  await server.stop();
  const files = writeHubspotExport(tempFolder('imports'), 50, 0);
  const done = await importCommand(server.dataDir, ['--workspace', 'alone', '--kind', 'people', files.people]);
  expect([done.code, done.out]).toEqual([0, expect.stringContaining('created 50')]);
});

test('a file that is no CSV is refused in one line', async () => {
  const server = await ApiServer.start('refused');
  await server.stop();
  const done = await importCommand(server.dataDir, ['--workspace', 'refused', '--kind', 'people', process.execPath]);
  expect([done.code, done.out, done.err.trim().split('\n').length]).toEqual([1, '', 1]);
});

/** The lines in the list of rejected rows beside a file. */
function linesOf(file: string): number[] {
  const rows = readFileSync(`${file}.rejected.csv`, 'utf8').trim().split('\r\n').slice(1);
  return rows.map((row) => Number(row.split(',')[0]));
}
