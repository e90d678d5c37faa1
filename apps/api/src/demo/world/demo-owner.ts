import { mailboxOf } from './mailbox-of.ts';
import { ownerNames } from './owner-names.ts';

/** Whose the n-th account is, with all that hangs together with it. */
export function demoOwner(index: number): { ownerName: string; ownerEmail: string } {
  const ownerName = ownerNames[index % ownerNames.length] ?? ownerNames[0];
  const [given = '', family = ''] = ownerName.split(' ');
  return { ownerName, ownerEmail: `${mailboxOf({ given, family }, 0)}@sales.example` };
}
