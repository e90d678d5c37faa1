import { minuteMs } from '@alongside/common';
import type { Click } from '../../db/mutations/links/record-clicks.ts';
import type { WriteDoor } from '../../db/writer/write-door.ts';

/** Clicks that are written together. */
interface Page {
  /** Those of one link, minute and program together. */
  readonly clicks: Map<string, { -readonly [Field in keyof Click]: Click[Field] }>;
  readonly written: Promise<void>;
  readonly write: () => void;
}

/** Clicks on their way to the disk: those that come while others are being written are written together, with one sync of the disk. */
export class ClickBook {
  readonly #writer: Pick<WriteDoor, 'write'>;
  /** By workspace: the page that is being filled. */
  readonly #open = new Map<string, Page>();
  /** Workspaces of which a page is being written. */
  readonly #writing = new Set<string>();

  constructor(writer: Pick<WriteDoor, 'write'>) {
    this.#writer = writer;
  }

  /** @returns when it is safely on the disk @throws AppError `unavailable` when the storage takes nothing now */
  note(workspaceId: string, { linkPk, atMs, evidence }: Omit<Click, 'count'>): Promise<void> {
    const page = this.#open.get(workspaceId) ?? this.#begin(workspaceId);
    const name = `${linkPk} ${Math.floor(atMs / minuteMs)} ${evidence}`;
    const same = page.clicks.get(name);
    if (same) same.count += 1;
    else page.clicks.set(name, { linkPk, atMs, evidence, count: 1 });
    return page.written;
  }

  #begin(workspaceId: string): Page {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const clicks: Page['clicks'] = new Map();
    const write = () => {
      this.#open.delete(workspaceId);
      this.#writing.add(workspaceId);
      this.#writer
        .write(workspaceId, 'links.recordClicks', { clicks: [...clicks.values()] })
        .then(() => resolve(), reject)
        .finally(() => {
          this.#writing.delete(workspaceId);
          this.#open.get(workspaceId)?.write();
        });
    };
    const page = { clicks, written: promise, write };
    this.#open.set(workspaceId, page);
    // Else the page before it begins it when it is written.
    if (!this.#writing.has(workspaceId)) setImmediate(write);
    return page;
  }
}
