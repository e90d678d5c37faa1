import { expect } from '@playwright/test';
import { startRequestLog } from '../automation/api/request-log.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

const isNote = (request: string) => request === 'POST /v1/notes';

story('a note whose answer was lost on the way is sent again and counts once', async ({ rep, api, world, marketing }) => {
  const { overlay } = rep;
  const log = await startRequestLog(api.port, (seen) => isNote(seen.at(-1) ?? '') && seen.filter(isNote).length <= 1);
  await rep.setUp({ apiUrl: log.url, apiKey: await api.makeKey('rep') });
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await expect(overlay.panel).toContainText('Dana Whitfield');
  await overlay.note.fill('Wants the payback of two plants.');
  await overlay.button('Send').click();
  await expect(overlay.note).toHaveValue('');

  await expect(overlay.panel.getByText('Sent', { exact: true })).toBeVisible({ timeout: 40_000 });
  expect(log.seen.filter(isNote).length).toBeGreaterThan(1);
  expect((await marketing.notes()).map(({ text, subjectId }) => [text, subjectId])).toEqual([
    ['Wants the payback of two plants.', world.dana.id],
  ]);
  await log.stop();
});

story('a note that is not finished is there again on its record, and on no other', async ({ rep }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await overlay.note.fill('Half a thought');
  await rep.follows('Oskar Lindqvist');
  await expect(overlay.panel).toContainText('Oskar Lindqvist');
  await expect(overlay.note).toHaveValue('');
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await expect(overlay.note).toHaveValue('Half a thought');
});
