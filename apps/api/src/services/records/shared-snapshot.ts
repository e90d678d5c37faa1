import { instantToMs, type Persona, type Push } from '@alongside/common';
import { emptyRankingState, type PreparedLibrary, prepareLibrary, type RankingState } from '@alongside/engine';
import { sharedEntity } from '../../db/entity-key.ts';
import { readVersion } from '../../db/reads/read-versions.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readContent } from '../content/content-rows.ts';
import { readPersonas } from '../personas/persona-rows.ts';
import { readPushes } from '../pushes/push-rows.ts';

/** What all contexts of a workspace share, kept in memory for as long as its version holds. */
export interface SharedSnapshot {
  readonly version: number;
  readonly library: PreparedLibrary;
  readonly personas: readonly Persona[];
  readonly pushes: readonly Push[];
  readonly ranking: RankingState;
  /** Times at which something begins or ends to be valid, ascending. */
  readonly boundariesMs: readonly number[];
}

type Reader = Pick<WorkspaceContext, 'read' | 'native' | 'clock'>;

const kept = new WeakMap<WorkspaceContext['native'], Promise<SharedSnapshot>>();
const everything = 100_000;

/** The snapshot of now: as new as the shared version at the time of the call. */
export async function sharedSnapshot(context: Reader): Promise<SharedSnapshot> {
  const version = readVersion(context.native, sharedEntity);
  const held = kept.get(context.native);
  const known = held && (await held);
  if (known && known.version >= version) return known;
  const loading = load(context, version);
  kept.set(context.native, loading);
  loading.catch(() => kept.delete(context.native));
  return loading;
}

/** The version was read before the data: what is loaded is that new, or newer. */
async function load(context: Reader, version: number): Promise<SharedSnapshot> {
  const items = (await readContent(context, undefined, everything)).map(({ item }) => item);
  const personas = (await readPersonas(context, undefined, everything)).map(({ persona }) => persona);
  const pushes = (await readPushes(context, undefined, everything)).map(({ push }) => push);
  const instants = [
    ...items.flatMap((item) => [item.validFrom, item.validUntil]),
    ...pushes.flatMap((push) => [push.startsAt, push.endsAt]),
  ];
  return {
    version,
    library: prepareLibrary(items),
    personas,
    pushes,
    ranking: emptyRankingState(),
    boundariesMs: [...new Set(instants.flatMap((instant) => (instant === undefined ? [] : [instantToMs(instant)])))].sort((a, b) => a - b),
  };
}
