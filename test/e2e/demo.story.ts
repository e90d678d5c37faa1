import { expect, test } from '@playwright/test';
import { builds } from '../automation/builds.ts';
import { chromiumProgram } from '../automation/chromium/chromium-program.ts';
import { startDemo } from '../automation/demo.ts';
import { eventually } from '../automation/eventually.ts';
import { Rep } from '../automation/rep.ts';
import { tempFolder } from '../automation/temp-folder.ts';

test('a newcomer starts the demo, and the panel tells something useful about the first person; the second start keeps the data', async () => {
  test.setTimeout(120_000);
  const dataDir = tempFolder('demo');
  const demo = await startDemo(dataDir, '--headless');
  expect(demo.isNew).toBe(true);
  await eventually(
    'its own browser is on that page',
    () => demo.output().includes(`Chromium shows ${demo.firstPage}`) || undefined,
    30_000,
  );

  const rep = await Rep.sitDown({ program: chromiumProgram(), extension: builds.chromium }, { apiUrl: demo.url, apiKey: demo.repKey });
  try {
    const { overlay, page } = rep;
    await rep.opens(demo.firstPage);
    await overlay.open();
    const name = (await page.title()).replace(/ \|.*$/, '');
    await expect(overlay.panel).toContainText(name);
    await expect(overlay.card('Now')).toContainText('Asked to be contacted');
    await expect(overlay.card('Persona')).toContainText('Why they act');
    await expect(overlay.recommendations).toHaveCount(3);
    await expect(overlay.card('Timeline')).toBeVisible();
  } finally {
    await rep.stop();
    await demo.stop();
  }

  const again = await startDemo(dataDir);
  expect(again.isNew).toBe(false);
  const context = await fetch(`${again.url}/v1/session`, { headers: { authorization: `Bearer ${demo.repKey}` } });
  expect(context.status).toBe(200);
  await again.stop();
});

test('a server that a fault has ended is started again by the same command', async () => {
  test.setTimeout(120_000);
  const demo = await startDemo(tempFolder('demo'));
  const before = demo.serverPid();
  process.kill(before, 'SIGBUS');
  const second = await eventually('it introduces itself again', () => demo.output().split('Demo CRM ')[2], 60_000);
  const url = /(http:\/\/\S+)\//.exec(second)?.[1];
  expect(demo.serverPid()).not.toBe(before);
  expect((await fetch(`${url}/v1/session`, { headers: { authorization: `Bearer ${demo.repKey}` } })).status).toBe(200);
  await demo.stop();
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});
