import { readStored, writeStored } from '../stored-value.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Records a tab has been answered for, kept so that feedback given while leaving one is still taken. */
const recordsKept = 50;

/**
 * Which frame of which tab is ours. A content script asks for a nonce and hands it to its frame; the frame that
 * brings it back, once and from the same tab, is vouched for. Survives the worker's death.
 */
export function frames(randomId: () => string) {
  const turn = oneAtATime();

  return {
    issue: (tabId: number) =>
      change(tabId, () => {
        const nonce = randomId();
        return [{ nonce, records: [] }, nonce];
      }),

    vouch: (tabId: number, frameId: number, nonce: string) =>
      change(tabId, (tab) => {
        if (tab?.nonce === undefined || tab.nonce !== nonce) return [tab, false];
        return [{ frameId, records: tab.records }, true];
      }),

    isOurs: async (tabId: number, frameId: number) => (await readStored('frames'))[tabId]?.frameId === frameId,

    grant: (tabId: number, key: string) =>
      change(tabId, (tab) => [
        tab && { ...tab, records: [...tab.records.filter((known) => known !== key), key].slice(-recordsKept) },
        undefined,
      ]),

    wasGranted: async (tabId: number, key: string) => (await readStored('frames'))[tabId]?.records.includes(key) ?? false,

    forget: (tabId: number) => change(tabId, () => [undefined, undefined]),
  };

  function change<T>(tabId: number, how: (tab: Tab | undefined) => readonly [Tab | undefined, T]): Promise<T> {
    return turn(async () => {
      const { [tabId]: tab, ...others } = await readStored('frames');
      const [after, answer] = how(tab);
      if (after !== tab) await writeStored('frames', after ? { ...others, [tabId]: after } : others);
      return answer;
    });
  }
}

interface Tab {
  readonly nonce?: string | undefined;
  readonly frameId?: number | undefined;
  readonly records: string[];
}

export type Frames = ReturnType<typeof frames>;
