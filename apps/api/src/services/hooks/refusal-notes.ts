import type { Context } from '../../context.ts';
import type { NotedRefusals } from '../../db/mutations/hooks/note-refusals.ts';
import { isGone } from '../workspaces/is-gone.ts';
import type { OpenEndpoint } from './find-endpoint.ts';

const waitMs = 1_000;

/** Counts deliveries that are not believed, and writes the counts down now and then: a flood of forged ones must not become one of writes. */
export class RefusalNotes {
  readonly #server: Pick<Context, 'control' | 'log' | 'writer'>;
  readonly #noted = new Map<string, NotedRefusals & { readonly workspaceId: string }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(server: Pick<Context, 'control' | 'log' | 'writer'>) {
    this.#server = server;
  }

  note({ id, workspaceId }: OpenEndpoint, lastWhy: string, lastAtMs: number): void {
    const count = (this.#noted.get(id)?.count ?? 0) + 1;
    this.#noted.set(id, { endpointId: id, workspaceId, count, lastAtMs, lastWhy });
    this.#timer ??= setTimeout(() => void this.flush(), waitMs).unref();
  }

  /** Writes down what is left. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const byWorkspace = Map.groupBy(this.#noted.values(), ({ workspaceId }) => workspaceId);
    this.#noted.clear();
    for (const [workspaceId, refusals] of byWorkspace) {
      try {
        await this.#server.writer.write(workspaceId, 'hooks.noteRefusals', { refusals });
      } catch (error) {
        if (!isGone(this.#server, workspaceId)) this.#server.log.warn({ workspaceId, err: error }, 'refused deliveries were not counted');
      }
    }
  }
}

/** By the writer, which every view of one server shares. */
const kept = new WeakMap<Context['writer'], RefusalNotes>();

/** The notes of a server. */
export function refusalNotesOf(server: Context): RefusalNotes {
  const notes = kept.get(server.writer) ?? new RefusalNotes(server);
  kept.set(server.writer, notes);
  return notes;
}
