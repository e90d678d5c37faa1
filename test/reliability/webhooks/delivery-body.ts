import type { HookKind } from '@alongside/common';
import type { Dice } from '../../integration/operations/dice.ts';

const names = ['Ana Ruiz', 'Jürgen Groß', '王小明', 'Zoë “Z” O’Neil', 'Sam\\n/Slash'];

/** A body of that kind that says something new: no other has its number. */
export function deliveryBody(kind: HookKind, number: number, nowMs: number, dice: Dice): Buffer {
  const name = `${dice.pick(names)} ${number}`;
  const at = new Date(nowMs - dice.below(86_400_000)).toISOString();
  const bodies: Record<HookKind, unknown> = {
    generic: { id: `g${number}`, name, tags: ['a', { b: [1, 2.5, null, true] }] },
    hubspot: [
      { eventId: number, subscriptionId: 1, portalId: 7, occurredAt: nowMs, subscriptionType: 'contact.creation', objectId: number },
      {
        eventId: number,
        subscriptionId: 2,
        portalId: 7,
        occurredAt: nowMs,
        subscriptionType: 'contact.propertyChange',
        objectId: number,
        propertyName: 'jobtitle',
        propertyValue: name,
      },
    ],
    rudderstack: { type: 'identify', messageId: `r${number}`, userId: `u${number}`, traits: { name }, timestamp: at },
    segment: { type: 'identify', messageId: `s${number}`, userId: `u${number}`, traits: { name }, timestamp: at },
    standard: { events: [{ type: 'person.upsert', externalId: `p${number}`, at, person: { name } }] },
  };
  return Buffer.from(dice.chance(0.3) ? JSON.stringify(bodies[kind], null, 2) : JSON.stringify(bodies[kind]));
}
