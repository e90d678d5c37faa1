import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { frames } from './frames.ts';

const own = () => frames(() => 'n1');

beforeEach(() => fakeBrowser.reset());

describe('frames', () => {
  test('vouches for the nonce of the same tab, once', async () => {
    const tabs = own();
    const nonce = await tabs.issue(7);
    expect([
      await tabs.vouch(8, 3, nonce),
      await tabs.vouch(7, 3, 'n2'),
      await tabs.vouch(7, 3, nonce),
      await tabs.vouch(7, 4, nonce),
    ]).toEqual([false, false, true, false]);
  });

  test('remembers its frame when the worker was restarted', async () => {
    await own().vouch(7, 3, await own().issue(7));
    expect([await own().isOurs(7, 3), await own().isOurs(7, 4), await own().isOurs(8, 3)]).toEqual([true, false, false]);
  });

  test('believes no frame of before once the page has asked for a new one', async () => {
    const tabs = own();
    await tabs.vouch(7, 3, await tabs.issue(7));
    await tabs.issue(7);
    expect(await tabs.isOurs(7, 3)).toBe(false);
  });

  test('grants records to a tab that has a frame, and forgets them with the tab', async () => {
    const tabs = own();
    await tabs.grant(7, 'a');
    expect(await tabs.wasGranted(7, 'a')).toBe(false);
    await tabs.vouch(7, 3, await tabs.issue(7));
    await tabs.grant(7, 'a');
    expect([await tabs.wasGranted(7, 'a'), await tabs.wasGranted(8, 'a')]).toEqual([true, false]);
    await tabs.forget(7);
    expect(await tabs.wasGranted(7, 'a')).toBe(false);
  });
});
