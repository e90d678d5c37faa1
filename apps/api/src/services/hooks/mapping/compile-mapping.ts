import { AppError, eventBatchLimit, type HookCondition, type HookMapping, type HookRule, type ProblemDetail } from '@alongside/common';
import { checkEvent } from './check-event.ts';
import { compileValue, isExpression } from './compile-value.ts';
import { pointerSteps, readSteps } from './read-pointer.ts';
import type { Expression, Scope } from './scope.ts';

/** What a mapping made of a delivery. */
export interface MappedEvent {
  readonly event: Record<string, unknown>;
  readonly problems: readonly string[];
}

export interface CompiledMapping {
  /** What is wrong with the mapping; nothing must be read with it then. */
  readonly problems: readonly ProblemDetail[];
  /** @throws AppError `invalid_request` when a delivery becomes more events than one call may hold */
  readonly read: (root: unknown, from: Pick<Scope, 'receivedAt' | 'deliveryName'>) => MappedEvent[];
}

/** More parts than an event has fields, for every rule there may be. */
const mostParts = 600;
const deepest = 6;

/** Makes a mapping ready to read deliveries with. It is data all through: nothing in it runs, and nothing in it can take long. */
export function compileMapping({ events }: HookMapping): CompiledMapping {
  const problems: ProblemDetail[] = [];
  const count = { parts: 0 };
  const rules = events.map((rule, at) => {
    const place = `mapping.events.${at}`;
    problems.push(...checkEvent(rule.event, `${place}.event`));
    return {
      rule,
      steps: rule.each === undefined ? undefined : pointerSteps(rule.each),
      event: compilePart(rule.event, `${place}.event`, problems, count, 0),
    };
  });
  if (count.parts > mostParts) problems.push({ path: 'mapping', message: `has more than ${mostParts} parts` });
  return {
    problems,
    read(root, { receivedAt, deliveryName }) {
      const mapped: MappedEvent[] = [];
      for (const [at, { rule, steps, event }] of rules.entries()) {
        for (const [index, here] of itemsOf(root, steps).entries()) {
          if (!holds(rule, here)) continue;
          const found: string[] = [];
          const scope = {
            here,
            root,
            receivedAt,
            deliveryName: `${deliveryName}:${at}:${index}`,
            complain: (message: string) => found.push(message),
          };
          mapped.push({ event: event(scope) as Record<string, unknown>, problems: found });
          if (mapped.length > eventBatchLimit)
            throw new AppError('invalid_request', `a delivery may become ${eventBatchLimit} events at most`);
        }
      }
      return mapped;
    },
  };
}

function itemsOf(root: unknown, steps: readonly string[] | undefined): readonly unknown[] {
  if (!steps) return [root];
  const items = readSteps(root, steps);
  return Array.isArray(items) ? items : [];
}

function holds({ when = [] }: HookRule, here: unknown): boolean {
  return when.every(({ path, oneOf, exists = true }: HookCondition) => {
    const value = readSteps(here, pointerSteps(path));
    if (oneOf) return oneOf.some((wanted) => wanted === value) === exists;
    return (value !== undefined && value !== null) === exists;
  });
}

function compilePart(part: unknown, place: string, problems: ProblemDetail[], count: { parts: number }, depth: number): Expression {
  count.parts += 1;
  const report = (message: string, below = '') => problems.push({ path: below ? `${place}.${below}` : place, message });
  if (depth > deepest) {
    report('lies too deep');
    return () => undefined;
  }
  const inside = (name: string | number, value: unknown) => compilePart(value, `${place}.${name}`, problems, count, depth + 1);
  if (Array.isArray(part) && part.some((item) => typeof item === 'object' && item !== null)) {
    const items = part.slice(0, mostParts).map((item, at) => inside(at, item));
    return (scope) => items.map((item) => item(scope)).filter((item) => item !== undefined);
  }
  if (typeof part !== 'object' || part === null || Array.isArray(part) || isExpression(part)) return compileValue(part, report);
  const fields = Object.entries(part).map(([name, value]) => [name, inside(name, value)] as const);
  return (scope) =>
    Object.fromEntries(fields.map(([name, value]) => [name, value(scope)] as const).filter(([, value]) => value !== undefined));
}
