import type * as z from 'zod';
import { RecordKind, RecordRef } from './record-ref.ts';

/** Says which CRM record stands for a person, an account or an opportunity of ours. Many links may lead to one of them. */
export const CrmLink = RecordRef.extend({ kind: RecordKind.exclude(['open']) });
export type CrmLink = z.infer<typeof CrmLink>;

/** Which kind of thing each kind of record leads to. */
export const linkedNoun = { contact: 'person', lead: 'person', account: 'account', opportunity: 'opportunity' } as const;
