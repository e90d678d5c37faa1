import { browser } from 'wxt/browser';
import type { ContextAnswer } from '../messages.ts';

const accent = '#0b6b60';
const grey = '#6b7280';
const red = '#a8261b';

/** The mark on the button in the tool bar: how many things there are to do now, a dot for a known record, `!` for trouble. */
export const badge = {
  async show(tabId: number, answer: ContextAnswer | undefined): Promise<void> {
    const [text, color] = mark(answer);
    try {
      await browser.action.setBadgeText({ tabId, text });
      if (text) await browser.action.setBadgeBackgroundColor({ tabId, color });
    } catch (error) {
      // The tab was closed while its answer was on the way: nobody is left to see the badge.
      if (await tabExists(tabId)) throw error;
    }
  },
};

export type Badge = typeof badge;

function mark(answer: ContextAnswer | undefined): [text: string, color: string] {
  switch (answer?.status) {
    case 'known':
      return [answer.context.now.length > 0 ? String(answer.context.now.length) : '•', accent];
    case 'ambiguous':
      return ['?', grey];
    case 'trouble':
      return ['!', red];
    default:
      return ['', grey];
  }
}

async function tabExists(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}
