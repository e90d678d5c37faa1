import { DataEvent, type ProblemDetail } from '@alongside/common';
import * as z from 'zod';
import { eraseEvent } from '../calls/erase-event.ts';
import { isExpression } from './compile-value.ts';

type Fields = Readonly<Record<string, unknown>>;

const events = new Map<string, z.ZodObject>(
  [...DataEvent.options, eraseEvent].map((option) => [(option as z.ZodObject<{ type: z.ZodLiteral<string> }>).shape.type.value, option]),
);

/** What is wrong with the outline of an event before any delivery has come: an unknown type, fields that there are none of, or that are missing. */
export function checkEvent(event: Fields, place: string): ProblemDetail[] {
  const { type } = event;
  const shape = typeof type === 'string' ? events.get(type) : undefined;
  if (!shape) return [{ path: `${place}.type`, message: `must be one of ${[...events.keys()].join(', ')}` }];
  const problems: ProblemDetail[] = [];
  checkObject(shape, event, place, problems);
  return problems;
}

/** Said by the endpoint where an event does not say it. */
const given = new Set(['source']);

function checkObject(shape: z.ZodObject, value: Fields, place: string, problems: ProblemDetail[]): void {
  for (const [name, schema] of Object.entries(shape.shape)) {
    const isMissing = !Object.hasOwn(value, name) && !given.has(name) && !schema.safeParse(undefined).success;
    if (isMissing) problems.push({ path: `${place}.${name}`, message: 'is missing' });
  }
  for (const [name, part] of Object.entries(value)) {
    const schema = Object.hasOwn(shape.shape, name) ? shape.shape[name] : undefined;
    if (schema) checkPart(schema as z.ZodType, part, `${place}.${name}`, problems);
    else problems.push({ path: `${place}.${name}`, message: `is no field; there are ${Object.keys(shape.shape).join(', ')}` });
  }
}

function checkPart(schema: z.ZodType, part: unknown, place: string, problems: ProblemDetail[]): void {
  if (isExpression(part)) return;
  const shapes = objectsIn(schema);
  if (shapes.length > 0 && isObject(part)) {
    const findings = shapes.map((shape) => {
      const found: ProblemDetail[] = [];
      checkObject(shape, part, place, found);
      return found;
    });
    // Of several forms, the one that it comes nearest to.
    problems.push(...(findings.toSorted((a, b) => a.length - b.length)[0] ?? []));
    return;
  }
  // Expressions may stand in it; then only a delivery shows what it becomes.
  if (Array.isArray(part) && part.some((item) => typeof item === 'object' && item !== null)) return;
  const parsed = schema.safeParse(part);
  if (!parsed.success) problems.push({ path: place, message: parsed.error.issues[0]?.message ?? 'is not valid' });
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects that a schema takes, whatever is wrapped around them. */
function objectsIn(schema: z.ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return objectsIn(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => objectsIn(option as z.ZodType));
  return [];
}
