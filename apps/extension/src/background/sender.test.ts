import { describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { extensionOrigin } from '../extension-origin.ts';
import { type Sender, type SenderPlace, senderPlace } from './sender.ts';

const { id } = browser.runtime;
const own = extensionOrigin();
const page = 'https://acme.lightning.force.com/lightning/r/Contact/003/view';

describe('senderPlace', () => {
  test.each<[string, Sender, SenderPlace | undefined]>([
    ['a content script in a page', { id, url: page, frameId: 0, tab: { id: 7 } }, { place: 'content', tabId: 7, pageUrl: page }],
    [
      'our frame in a page',
      { id, url: `${own}/overlay.html`, frameId: 4, tab: { id: 7, url: page } },
      { place: 'frame', tabId: 7, frameId: 4, tabUrl: page },
    ],
    ['the options page', { id, url: `${own}/options.html`, frameId: 0, tab: { id: 9 } }, { place: 'options' }],
    ['another extension', { id: 'someone-else', url: page, frameId: 0, tab: { id: 7 } }, undefined],
    ['a content script in a frame of a page', { id, url: page, frameId: 3, tab: { id: 7 } }, undefined],
    ['the overlay opened as a page of its own', { id, url: `${own}/overlay.html`, frameId: 0, tab: { id: 7 } }, undefined],
    ['the overlay outside of any tab', { id, url: `${own}/overlay.html`, frameId: 4 }, undefined],
    ['a page whose path imitates ours', { id, url: 'https://evil.example/options.html', frameId: 3, tab: { id: 7 } }, undefined],
    ['a file', { id, url: 'file:///etc/passwd', frameId: 0, tab: { id: 7 } }, undefined],
    ['nobody', { id }, undefined],
  ])('%s', (_name, sender, place) => {
    expect(senderPlace(sender)).toEqual(place);
  });
});
