import { SourceName } from '@alongside/common';
import * as z from 'zod';

/** A sender's word that somebody is to be erased: no event that is stored, but an act. */
export const eraseEvent = z.object({ type: z.literal('person.erase'), ...SourceName.shape });
export type EraseEvent = z.infer<typeof eraseEvent>;
