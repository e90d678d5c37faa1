import { type Coverage, dayMs, msToInstant, type PeopleGroup, type PersonLine } from '@alongside/common';

/** A person on an account or an opportunity, with the persona they were given. */
export interface CoveredPerson {
  readonly id: string;
  readonly name: string;
  readonly title?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly personaId?: string | undefined;
  readonly personaName?: string | undefined;
  readonly touchCount: number;
  readonly lastInboundAtMs?: number | null | undefined;
}

const engagedDays = 90;
const peoplePerGroup = 5;

/** Who is known and who is engaged, by persona, and which personas are missing. The order of people and personas does not matter. */
export function coverageOf(
  people: readonly CoveredPerson[],
  personas: readonly { readonly id: string; readonly name: string }[],
  nowMs: number,
): Coverage {
  const isEngaged = ({ lastInboundAtMs }: CoveredPerson) =>
    typeof lastInboundAtMs === 'number' && lastInboundAtMs > nowMs - engagedDays * dayMs;
  const groups = Array.from(Map.groupBy(people, (person) => person.personaId).values(), (members) => groupOf(members, isEngaged));
  const engaged = new Set(people.filter(isEngaged).map((person) => person.personaId));
  const known = new Set(people.map((person) => person.personaId));
  return {
    total: people.length,
    engagedTotal: people.filter(isEngaged).length,
    groups: groups.sort(compareGroups),
    gaps: personas
      .filter(({ id }) => !engaged.has(id))
      .map(({ id, name }) => ({ personaId: id, personaName: name, nobodyKnown: !known.has(id) }))
      .sort(
        (a, b) =>
          Number(b.nobodyKnown) - Number(a.nobodyKnown) ||
          compareText(a.personaName, b.personaName) ||
          compareText(a.personaId, b.personaId),
      ),
  };
}

function groupOf(members: readonly CoveredPerson[], isEngaged: (person: CoveredPerson) => boolean): PeopleGroup {
  const { personaId, personaName } = members[0] ?? {};
  return {
    ...(personaId === undefined ? {} : { personaId }),
    ...(personaId === undefined || personaName === undefined ? {} : { personaName }),
    count: members.length,
    engagedCount: members.filter(isEngaged).length,
    people: members.toSorted(comparePeople).slice(0, peoplePerGroup).map(lineOf),
  };
}

function lineOf({ id, name, title, role, touchCount, lastInboundAtMs }: CoveredPerson): PersonLine {
  return {
    id,
    name,
    ...(title ? { title } : {}),
    ...(role ? { role } : {}),
    ...(typeof lastInboundAtMs === 'number' ? { lastInboundAt: msToInstant(lastInboundAtMs) } : {}),
    touchCount,
  };
}

function comparePeople(a: CoveredPerson, b: CoveredPerson): number {
  const [left, right] = [a.lastInboundAtMs ?? -1, b.lastInboundAtMs ?? -1];
  return right - left || b.touchCount - a.touchCount || compareText(a.name, b.name) || compareText(a.id, b.id);
}

function compareGroups(a: PeopleGroup, b: PeopleGroup): number {
  const isNone = (group: PeopleGroup) => Number(group.personaId === undefined);
  return (
    isNone(a) - isNone(b) ||
    b.count - a.count ||
    compareText(a.personaName ?? '', b.personaName ?? '') ||
    compareText(a.personaId ?? '', b.personaId ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
