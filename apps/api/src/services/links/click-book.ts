import { minuteMs } from '@alongside/common';
import type { Click } from '../../db/mutations/links/record-clicks.ts';
import type { WriteDoor } from '../../db/writer/write-door.ts';

interface Page {
  /** Those of one link, minute and program together. */
  readonly clicks: Map<string, { -readonly [Field in keyof Click]: Click[Field] }>;
  readonly written: Promise<void>;
}

/** Clicks on their way to the disk: those of one moment are written together. */
export class ClickBook {
  readonly #writer: Pick<WriteDoor, 'write'>;
  /** By workspace. */
  readonly #pages = new Map<string, Page>();

  constructor(writer: Pick<WriteDoor, 'write'>) {
    this.#writer = writer;
  }

  /** @returns when it is safely on the disk @throws AppError `unavailable` when the storage takes nothing now */
  note(workspaceId: string, { linkPk, atMs, evidence }: Omit<Click, 'count'>): Promise<void> {
    const page = this.#pages.get(workspaceId) ?? this.#open(workspaceId);
    const name = `${linkPk} ${Math.floor(atMs / minuteMs)} ${evidence}`;
    const same = page.clicks.get(name);
    if (same) same.count += 1;
    else page.clicks.set(name, { linkPk, atMs, evidence, count: 1 });
    return page.written;
  }

  #open(workspaceId: string): Page {
    const clicks: Page['clicks'] = new Map();
    const written = new Promise<void>((resolve, reject) => {
      setImmediate(() => {
        this.#pages.delete(workspaceId);
        this.#writer.write(workspaceId, 'links.recordClicks', { clicks: [...clicks.values()] }).then(() => resolve(), reject);
      });
    });
    const page = { clicks, written };
    this.#pages.set(workspaceId, page);
    return page;
  }
}
