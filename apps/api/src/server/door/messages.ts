import type { Tidying, WriteNote, WriterFailure } from '../../db/writer/messages.ts';
import type { SchemaName } from '../../db/writer/open-for-writing.ts';
import type { WriterHealth } from '../../db/writer/writer-health.ts';

/** What a process asks of the one that writes. */
export type DoorCall =
  | { readonly type: 'open'; readonly database: string; readonly path: string; readonly schema: SchemaName }
  | { readonly type: 'tidy'; readonly database: string; readonly how: Tidying }
  | { readonly type: 'remove'; readonly database: string; readonly path: string }
  | { readonly type: 'write'; readonly database: string; readonly mutation: string; readonly input: unknown; readonly note: WriteNote }
  /** One of the things that are done once for all processes. */
  | { readonly type: 'ask'; readonly service: string; readonly input: unknown };

/** What one process counted since it last said so: how much, by topic and name. */
export type Counts = readonly (readonly [topic: string, name: string, count: number])[];

/** Sent by the process that asks; those of one moment together. */
export type DoorRequest =
  | { readonly id: number; readonly call: DoorCall }
  /** From now on this process wants to hear news. */
  | { readonly subscribe: true }
  | { readonly counts: Counts };

/** Nobody asked for it. */
export type DoorNews = { readonly removed: string } | { readonly counts: Counts } | { readonly health: WriterHealth };

export type DoorReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: WriterFailure }
  | { readonly news: DoorNews };
