import { withoutNull } from '../../without-null.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The record that an event may name beside its own. */
const beside: Readonly<Record<string, string>> = {
  'account.upsert': 'parent',
  'opportunity.upsert': 'account',
  'person.upsert': 'account',
};

/**
 * An event without what a delivery leaves open: of a touch, which never changes, that is also what is `null`; and a record beside it of
 * which no name was found. One whose name is `null` is none.
 */
export function leaveUnsaid(event: Fields): Fields {
  const { type, touch } = event;
  if (type === 'touch.record' && isObject(touch)) return { ...event, touch: leaveUnsaidOfTouch(touch) };
  const name = typeof type === 'string' && Object.hasOwn(beside, type) ? beside[type] : undefined;
  if (name === undefined || !isObject(event[name])) return event;
  const names = namesIn(event[name]);
  if (names.some((value) => value !== null)) return event;
  const { [name]: _, ...others } = event;
  return names.length > 0 ? { ...others, [name]: null } : others;
}

function leaveUnsaidOfTouch({ campaign, evidence, ...others }: Fields): Fields {
  const isNamed = !isObject(campaign) || namesIn(campaign).some((value) => value !== null);
  return withoutNull({
    ...others,
    ...(campaign !== undefined && isNamed && { campaign }),
    ...(evidence !== undefined && { evidence: isObject(evidence) ? withoutNull(evidence) : evidence }),
  });
}

/** What would name a record; the system alone does not. */
function namesIn({ source: _, ...names }: Fields): readonly unknown[] {
  return Object.values(names);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
