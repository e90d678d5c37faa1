import type { Context } from '../../context.ts';

/** Each write grades what these people did: some milliseconds, then others have their turn. */
const peoplePerWrite = 20;

export interface Regrading {
  readonly workspaceId: string;
  /** Where an earlier attempt stopped. */
  readonly after: number;
  readonly done: number;
  readonly signal: AbortSignal;
  readonly progress: (progress: { readonly done: number; readonly total: number; readonly cursor: string }) => void;
}

/** Grades all touches of a workspace by the rules of this release. */
export async function regradeWorkspace(
  { stores, writer }: Context,
  { workspaceId, signal, progress, ...reached }: Regrading,
): Promise<void> {
  const { native } = await stores.get(workspaceId);
  const total = Number(native.get('SELECT count(*) FROM people')?.[0] ?? 0);
  let { done } = reached;
  let after: number | undefined = reached.after;
  while (after !== undefined) {
    signal.throwIfAborted();
    const { seen, next }: { seen: number; next: number | undefined } = await writer.write(workspaceId, 'touches.regrade', {
      after,
      people: peoplePerWrite,
    });
    done += seen;
    after = next;
    if (after !== undefined) progress({ done, total, cursor: String(after) });
  }
}
