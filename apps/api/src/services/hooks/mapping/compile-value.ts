import { JsonPointer } from '@alongside/common';
import * as z from 'zod';
import { type ConversionName, conversions, type DateForm, dateForms } from './convert.ts';
import { pointerSteps, readSteps } from './read-pointer.ts';
import type { Expression } from './scope.ts';

/** Longer texts and lists than any field of an event takes. */
const [longestText, longestList] = [10_000, 100];
const scalar = z.union([z.string().max(500), z.number(), z.boolean(), z.null()]);

const beside = {
  /** From the value there, as text, to the value meant. */
  map: z.record(z.string().max(200), scalar).optional(),
  /** For what the map does not name. */
  otherwise: scalar.optional(),
  date: z.enum(Object.keys(dateForms) as [DateForm, ...DateForm[]]).optional(),
  as: z.enum(Object.keys(conversions) as [ConversionName, ...ConversionName[]]).optional(),
  /** When there is nothing, or null. */
  default: scalar.optional(),
};
type Beside = z.infer<z.ZodObject<typeof beside>>;

/** The expressions there are, by the name that begins them. */
const shapes = {
  $path: z.strictObject({ $path: JsonPointer, ...beside }),
  $root: z.strictObject({ $root: JsonPointer, ...beside }),
  $template: z.strictObject({ $template: z.string().max(1_000), ...beside }),
  $first: z.strictObject({ $first: z.array(z.unknown()).min(1).max(10), ...beside }),
  $received: z.strictObject({ $received: z.literal(true) }),
  $delivery: z.strictObject({ $delivery: z.literal(true) }),
};

/** Whether an object in a mapping is an expression rather than a part of an event. */
export function isExpression(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.keys(value).some((name) => name.startsWith('$'));
}

/**
 * Turns an expression, or a plain value, into what takes the value out of deliveries.
 *
 * @param report told what is wrong with it, and where below it
 */
export function compileValue(value: unknown, report: (message: string, place?: string) => void): Expression {
  if (!isExpression(value)) return compileConstant(value, report);
  const name = Object.keys(shapes).find((known) => known in value) as keyof typeof shapes | undefined;
  if (!name) return wrong(report, `${Object.keys(value).join(', ')}: there are ${Object.keys(shapes).join(', ')}`);
  const parsed = shapes[name].safeParse(value);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues.slice(0, 5)) report(message, path.join('.'));
    return () => undefined;
  }
  const expression = parsed.data;
  if ('$received' in expression) return ({ receivedAt }) => receivedAt;
  if ('$delivery' in expression) return ({ deliveryName }) => deliveryName;
  if ('$path' in expression) return finished(reader(expression.$path, 'here'), expression);
  if ('$root' in expression) return finished(reader(expression.$root, 'root'), expression);
  if ('$template' in expression) return finished(compileTemplate(expression.$template, report), expression);
  const choices = expression.$first.map((choice, at) => {
    const reportThere = (message: string) => report(message, `$first.${at}`);
    const isNested = isExpression(choice) && '$first' in choice;
    return isNested ? wrong(reportThere, 'must not be a $first itself') : compileValue(choice, reportThere);
  });
  const first: Expression = (scope) => choices.reduce<unknown>((found, choice) => found ?? choice(scope), undefined);
  return finished(first, expression);
}

function compileConstant(value: unknown, report: (message: string) => void): Expression {
  const isList = Array.isArray(value) && value.length <= longestList && value.every((item) => scalar.safeParse(item).success);
  if (!isList && !scalar.safeParse(value).success) return wrong(report, 'must be a value, a list of values or an expression');
  return () => value;
}

function wrong(report: (message: string) => void, message: string): Expression {
  report(message);
  return () => undefined;
}

function reader(pointer: string, from: 'here' | 'root'): Expression {
  const steps = pointerSteps(pointer);
  return (scope) => {
    const value = readSteps(scope[from], steps);
    const trouble = troubleWith(value);
    if (trouble !== undefined) scope.complain(`${pointer || 'the whole'} ${trouble}`);
    return trouble === undefined ? value : undefined;
  };
}

function troubleWith(value: unknown): string | undefined {
  if (typeof value === 'string') return value.length > longestText ? 'is too long a text' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return 'is an object';
  if (value.length > longestList) return 'is too long a list';
  const isPlain = value.every((item) => (typeof item !== 'object' || item === null) && String(item).length <= 500);
  return isPlain ? undefined : 'is a list of more than values';
}

/** Text with `{/pointer}` where a value goes; `undefined` when one of them is missing. */
function compileTemplate(template: string, report: (message: string) => void): Expression {
  const parts = template.split(/(\{[^{}]*\})/).map((part) => {
    if (!part.startsWith('{') || !part.endsWith('}')) {
      if (/[{}]/.test(part)) report('has a brace without its other half');
      return part;
    }
    const pointer = part.slice(1, -1);
    if (!JsonPointer.safeParse(pointer).success) report(`${part} is no JSON pointer in braces, such as {/name}`);
    return reader(pointer, 'here');
  });
  return (scope) => {
    let text = '';
    for (const part of parts) {
      const value = typeof part === 'string' ? part : part(scope);
      if (!isPlain(value) || (typeof part !== 'string' && isBlank(value))) return undefined;
      text += String(value);
      if (text.length > longestText) return undefined;
    }
    return text;
  };
}

function finished(take: Expression, { map, otherwise, date, as, default: instead }: Beside): Expression {
  const read = date ? dateForms[date] : as && conversions[as];
  const look = (value: string | number | boolean) => (map && Object.hasOwn(map, String(value)) ? map[String(value)] : otherwise);
  return (scope) => {
    const taken = take(scope);
    const said = map && isPlain(taken) ? look(taken) : taken;
    const meant = isBlank(said) ? undefined : said;
    if (!read || !isPlain(meant)) return meant ?? instead ?? meant;
    const value = read(meant) ?? instead;
    if (value === undefined) scope.complain(`a value cannot be read as ${date ?? as}`);
    return value;
  };
}

/** Forms send what was not filled in as a text without anything in it. */
function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
