import { Instant, SourceName } from '@alongside/common';
import * as z from 'zod';

/** A visitor has said who they are: the name that the site had given them is one of theirs now, unless it is somebody else's already. */
export const tieEvent = z.object({ type: z.literal('person.tie'), ...SourceName.shape, at: Instant, visitor: z.string() });
export type TieEvent = z.infer<typeof tieEvent>;
