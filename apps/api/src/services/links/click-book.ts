import type { Click } from '../../db/mutations/links/click.ts';
import type { ClickPage } from '../../db/mutations/links/click-page.ts';
import { GatheredClicks } from '../../db/mutations/links/gathered-clicks.ts';
import type { MutationInput } from '../../db/mutations/registry.ts';
import type { WriteDoor } from '../../db/writer/write-door.ts';

/** A buyer gets to the page even when the disk does not answer. @unit milliseconds */
const patienceMs = 1_000;
/** The longest that a page waits for more clicks, however many come. @unit milliseconds */
const longestWaitMs = 5;

/** Of a click: it is safely on the disk; its link leads nowhere any more, and nothing was noted; or the storage took nothing, or not in time. */
export type ClickOutcome = 'noted' | 'gone' | 'unwritten';

/** Somebody who clicked, and waits. */
interface Visitor {
  readonly linkPk: number;
  readonly answer: (outcome: ClickOutcome) => void;
}

/** Clicks that are written together. */
interface Page {
  readonly clicks: GatheredClicks;
  /** They are answered once the page is written, or at the latest when their patience ends. */
  visitors: Visitor[];
  patience: NodeJS.Timeout | undefined;
}

interface ClickBookOptions {
  readonly writer: Pick<WriteDoor, 'write'>;
  readonly onWritten: (workspaceId: string) => void;
  /** The storage did not take so many acts of clicking. */
  readonly onLost: (workspaceId: string, count: number, error: unknown) => void;
}

/**
 * Clicks on their way to the disk. Those that come at once, or while others are being written, are written together, with one sync of the
 * disk: a page waits for more as long as every turn of the event loop brings some.
 */
export class ClickBook {
  readonly #options: ClickBookOptions;
  /** By workspace: the page that is being filled. */
  readonly #open = new Map<string, Page>();
  /** Workspaces of which a page is being written. */
  readonly #busy = new Set<string>();

  constructor(options: ClickBookOptions) {
    this.#options = options;
  }

  /** @param answer called once, within a second or so */
  note(workspaceId: string, click: Click, answer: Visitor['answer']): void {
    const page = this.#open.get(workspaceId) ?? this.#begin(workspaceId);
    page.clicks.add(click);
    page.visitors.push({ linkPk: click.linkPk, answer });
    page.patience ??= setTimeout(() => answerAll(page, () => 'unwritten'), patienceMs);
  }

  #begin(workspaceId: string): Page {
    const page: Page = { clicks: new GatheredClicks(), visitors: [], patience: undefined };
    this.#open.set(workspaceId, page);
    // Else the page before it begins it.
    if (!this.#busy.has(workspaceId)) this.#gather(workspaceId, page);
    return page;
  }

  #gather(workspaceId: string, page: Page): void {
    const endsAtMs = performance.now() + longestWaitMs;
    let seen = 0;
    const look = (): void => {
      const count = page.visitors.length;
      if (count === seen || performance.now() >= endsAtMs) this.#write(workspaceId, page);
      else setImmediate(look);
      seen = count;
    };
    setImmediate(look);
  }

  #write(workspaceId: string, page: Page): void {
    const { writer, onWritten, onLost } = this.#options;
    this.#open.delete(workspaceId);
    this.#busy.add(workspaceId);
    writer
      .write(workspaceId, 'links.recordClicks', toInput(page.clicks))
      .then(
        (gone) => {
          onWritten(workspaceId);
          answerAll(page, (linkPk) => (gone.includes(linkPk) ? 'gone' : 'noted'));
        },
        (error: unknown) => {
          onLost(workspaceId, page.clicks.size, error);
          answerAll(page, () => 'unwritten');
        },
      )
      .finally(() => {
        this.#busy.delete(workspaceId);
        const next = this.#open.get(workspaceId);
        if (next) this.#gather(workspaceId, next);
      });
  }
}

function toInput({ programs, clicks }: GatheredClicks): MutationInput<'links.recordClicks'> {
  const page: ClickPage = {
    programs: [...programs],
    clicks: clicks.map(({ linkPk, atMs, program, count }) => [linkPk, atMs, program, count]),
  };
  return { page: JSON.stringify(page), linkPks: JSON.stringify([...new Set(clicks.map(({ linkPk }) => linkPk))]) };
}

function answerAll(page: Page, outcomeOf: (linkPk: number) => ClickOutcome): void {
  clearTimeout(page.patience);
  page.patience = undefined;
  const { visitors } = page;
  page.visitors = [];
  for (const { linkPk, answer } of visitors) answer(outcomeOf(linkPk));
}
