import { expect } from '@playwright/test';
import { axeViolations } from '../automation/console/axe-violations.ts';
import type { ConsolePerson } from '../automation/console/console-person.ts';
import { makeDuplicatePairs } from '../automation/world/duplicate-pairs.ts';
import { consoleStory as story } from './setup/console-story.ts';

const three = [
  ['Eva Berg', 'Eva Klein'],
  ['Ida Lund', 'Ida Holm'],
  ['Uma Roth', 'Uma Voss'],
] as const;

const pair = ({ page }: ConsolePerson) => page.getByRole('heading', { level: 2 }).filter({ visible: true }).last();
const waiting = ({ page }: ConsolePerson) => page.getByRole('navigation', { name: 'Pairs' }).getByRole('button');

story('a marketer decides pairs by keys alone, takes one back, and the focus is never lost', async ({ api, admin, someone }) => {
  await makeDuplicatePairs(await api.client('admin'), three);
  const marketer = await someone();
  await marketer.joins(await admin.invites('mia@acme.example', 'Marketer'), 'Mia Marketer');
  await marketer.opens('/duplicates');
  const { keyboard } = marketer.page;

  await expect(pair(marketer)).toHaveText('Eva Berg and Eva Klein');
  await expect(pair(marketer)).toBeFocused();
  await expect(marketer.page.getByRole('article')).toContainText('They share an email address');
  await expect(marketer.page.getByRole('row', { name: /^Job title/ })).toHaveText(/differs.*Buyer.*Purchaser/);
  await expect(marketer.page.getByRole('row', { name: /^Touches/ })).toHaveText(/1.*0/);

  await keyboard.press('j');
  await expect(pair(marketer)).toHaveText('Ida Lund and Ida Holm');
  await keyboard.press('k');
  await expect(pair(marketer)).toHaveText('Eva Berg and Eva Klein');
  await keyboard.press('2');
  await expect(marketer.page.getByRole('radio', { name: '2: Eva Klein stays' })).toBeChecked();
  await keyboard.press('s');
  await expect(marketer.news).toContainText('Eva Berg is part of Eva Klein now.');
  await expect(pair(marketer)).toHaveText('Ida Lund and Ida Holm');
  await expect(pair(marketer)).toBeFocused();
  await keyboard.press('d');
  await expect(marketer.news).toContainText('Ida Lund and Ida Holm stay two.');
  await expect(waiting(marketer)).toHaveCount(1);

  await keyboard.press('u');
  await expect(marketer.news).toContainText('Ida Lund and Ida Holm are back in the list.');
  await expect(pair(marketer)).toHaveText('Ida Lund and Ida Holm');
  await keyboard.press('s');
  await expect(pair(marketer)).toHaveText('Uma Roth and Uma Voss');
  await marketer.news.getByRole('button', { name: 'Undo' }).last().click();
  await expect(pair(marketer)).toHaveText('Ida Lund and Ida Holm');
  await expect(pair(marketer)).toBeFocused();
  await keyboard.press('d');
  await expect(pair(marketer)).toHaveText('Uma Roth and Uma Voss');
  await keyboard.press('s');
  await expect(marketer.page.getByText('Nothing to decide.')).toBeVisible();
});

story('a merge stays in the history with who and when, and is undone there later', async ({ api, admin }) => {
  await makeDuplicatePairs(await api.client('admin'), three);
  await admin.opens('/duplicates');
  await admin.presses('Same person');
  await expect(pair(admin)).toHaveText('Ida Lund and Ida Holm');
  await admin.presses('Different people');
  await expect(pair(admin)).toHaveText('Uma Roth and Uma Voss');
  await admin.opens('/duplicates/history');
  await expect(admin.row('Eva Klein became part of Eva Berg')).toContainText(/pair-0@acme.example.*Decided by Ana Admin · this minute/);
  await admin.presses('Undo: Eva Klein became part of Eva Berg');
  await expect(admin.dialog).toContainText('What was said since stays with Eva Berg');
  await admin.confirms('Make two again');
  await expect(admin.row('Eva Klein became part of Eva Berg')).toContainText(/Undone.*by Ana Admin/);
  await expect(admin.page.getByRole('list', { name: 'Merged' })).toBeFocused();

  await admin.page.getByLabel('Show').selectOption({ label: 'Kept apart' });
  await expect(admin.row('Ida Lund and Ida Holm')).toContainText('by Ana Admin');
  await admin.presses('Ask again about Ida Lund and Ida Holm');
  await expect(admin.row('Ida Lund and Ida Holm')).toHaveCount(0);
  await admin.presses('Ask again about Eva Berg and Eva Klein');
  await admin.opens('/duplicates');
  await expect(waiting(admin)).toHaveCount(3);
});

story('what somebody decided meanwhile is told and left alone', async ({ api, admin }) => {
  await makeDuplicatePairs(await api.client('admin'), three);
  await admin.opens('/duplicates');
  await expect(pair(admin)).toHaveText('Eva Berg and Eva Klein');
  const { items } = (await (await (await api.client('admin')).raw('GET', '/v1/identity-cases')).json()) as { items: { id: string }[] };
  await (await api.client('admin')).raw('POST', `/v1/identity-cases/${items[0]?.id}/decision`, { decision: 'keep_apart' });
  await admin.page.keyboard.press('s');
  await expect(admin.news).toContainText('Eva Berg and Eva Klein were decided or removed meanwhile. Nothing was changed.');
  await expect(pair(admin)).toHaveText('Ida Lund and Ida Holm');
  await expect(admin.page.getByRole('alert')).toHaveCount(0);
  await admin.opens('/duplicates/history');
  await expect(admin.page.getByText('Nothing was merged yet.')).toBeVisible();
});

story('an answer that does not arrive is told beside the pair, and given again', async ({ api, admin }) => {
  await makeDuplicatePairs(await api.client('admin'), three);
  await admin.opens('/duplicates');
  await expect(pair(admin)).toHaveText('Eva Berg and Eva Klein');
  await api.kill();
  await admin.page.keyboard.press('s');
  await expect(admin.page.getByRole('alert')).toContainText('No answer from the server');
  await expect(pair(admin)).toHaveText('Eva Berg and Eva Klein');
  await api.launch();
  await admin.page.keyboard.press('s');
  await expect(admin.news).toContainText('Eva Klein is part of Eva Berg now.');
  await expect(pair(admin)).toHaveText('Ida Lund and Ida Holm');
});

story('a long list comes as one works through it', async ({ api, admin }) => {
  const many = Array.from({ length: 55 }, (_, at) => [`Eva Berg-${at}`, `Eva Klein-${at}`] as const);
  await makeDuplicatePairs(await api.client('admin'), many);
  await admin.opens('/duplicates');
  await expect(admin.page.getByRole('status').filter({ hasText: '55 pairs to decide' })).toBeVisible();
  await expect(admin.page.getByRole('article')).toContainText('1 of 55');
  await expect(admin.page.getByRole('button', { name: 'Show more' })).toBeVisible();
  for (let at = 1; at < 50; at += 1) await admin.page.keyboard.press('j');
  await expect(waiting(admin)).toHaveCount(55);
  await expect(admin.page.getByRole('article')).toContainText('50 of 55');
  await expect(pair(admin)).toHaveText('Eva Berg-49 and Eva Klein-49');
  await admin.page.reload();
  await expect(waiting(admin).first()).toBeVisible();
  await admin.presses('Different people');
  await expect(admin.page.getByRole('status').filter({ hasText: '54 pairs to decide' })).toBeVisible();
  await admin.page.getByLabel('Kind').selectOption({ label: 'Companies' });
  await expect(admin.page.getByText('Nothing fits these filters.')).toBeVisible();
});

story('axe finds nothing wrong with a pair and its history, and nothing is wider than the screen', async ({ api, admin }) => {
  const long = ['Maximilian Theodor von und zu Hohenstein-Oberberg', 'Maximilian Obermeier-Hohenstein-zu-Oberberg'] as const;
  await makeDuplicatePairs(await api.client('admin'), [long, ...three]);
  await admin.opens('/duplicates');
  await expect(pair(admin)).toHaveText(`${long[0]} and ${long[1]}`);
  await admin.page.keyboard.press('j');
  await admin.page.keyboard.press('s');
  await expect(admin.news).toContainText('is part of');
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 390, 900, 1_280]) {
      await admin.page.emulateMedia({ colorScheme });
      await admin.page.setViewportSize({ width, height: 860 });
      for (const [path, shown] of [
        ['/duplicates/open', '.case'],
        ['/duplicates/history', '.rows'],
      ] as const) {
        await admin.opens(path);
        await expect(admin.page.locator(shown)).toBeVisible();
        const overflow = await admin.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) found.push(`${path}: ${overflow} px wider than ${width} px`);
        found.push(...(await axeViolations(admin.page)).map((violation) => `${path} ${colorScheme} ${width}: ${violation}`));
      }
    }
  }
  expect(found).toEqual([]);
});
