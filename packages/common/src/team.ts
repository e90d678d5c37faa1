import * as z from 'zod';
import { MemberId, TeamId } from './ids.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';

const fields = { name: text(120), memberIds: z.array(MemberId).max(1_000) };

/** Members who share their records, where the workspace says so. */
export const Team = z.object({ id: TeamId, ...fields, createdAt: Instant });
export type Team = z.infer<typeof Team>;

export const TeamInput = z.object({ name: fields.name, memberIds: fields.memberIds.default([]) });
export type TeamInput = z.infer<typeof TeamInput>;

/** Absent fields stay as they are; `memberIds` replaces the whole list. */
export const TeamPatch = z.object({ name: fields.name.optional(), memberIds: fields.memberIds.optional() });
export type TeamPatch = z.infer<typeof TeamPatch>;
