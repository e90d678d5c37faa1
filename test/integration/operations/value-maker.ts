import type { Dice } from './dice.ts';
import { garbage, odderObject } from './garbage.ts';
import { likelihood } from './likelihood.ts';
import type { Pool } from './pool.ts';
import type { Schema, Schemas } from './schema.ts';
import { textMaker } from './text-maker.ts';

export interface Making {
  readonly dice: Dice;
  readonly pool: Pool;
  /** The share of values, at any depth, that are garbage. */
  readonly spoilt: number;
  /** Words to find again, in the place of any other free text. */
  readonly canary?: (() => string) | undefined;
}

/** Makes a value of a schema. */
export type Make = (making: Making) => unknown;

const mostItems = 4;

/** Turns a schema into something that makes values of it, most of them good: once, because it is asked a million times. */
export function valueMaker(schema: Schema, schemas: Schemas, name = ''): Make {
  const good = goodMaker(schema, schemas, name);
  return (making) => (making.spoilt > 0 && making.dice.chance(making.spoilt) ? garbage(making.dice) : good(making));
}

function goodMaker(schema: Schema, schemas: Schemas, name: string): Make {
  if (schema.$ref !== undefined) return lazily(() => goodMaker(schemas[schema.$ref?.replace(/^.*\//, '') ?? ''] ?? {}, schemas, name));
  if ('const' in schema) return () => schema.const;
  const { enum: values } = schema;
  if (values) return ({ dice }) => dice.pick(values);
  const choices = (schema.anyOf ?? schema.oneOf)?.map((choice) => valueMaker(choice, schemas, name));
  if (choices) return (making) => making.dice.pick(choices)(making);
  const parts = schema.allOf?.map((part) => goodMaker(part, schemas, name));
  if (parts) return (making) => Object.assign({}, ...parts.map((part) => part(making)));
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (types.length === 0) return ({ dice }) => garbage(dice);
  const makers = types.map((type) => ofType(type, schema, schemas, name));
  return (making) => making.dice.pick(makers)(making);
}

function ofType(type: string, schema: Schema, schemas: Schemas, name: string): Make {
  if (type === 'null') return () => null;
  if (type === 'boolean') return ({ dice }) => dice.chance(0.5);
  if (type === 'string') return textMaker(schema, name);
  if (type === 'array') return listMaker(schema, schemas, name);
  if (type === 'object') return objectMaker(schema, schemas);
  return numberMaker(schema);
}

function numberMaker({ minimum = -10, exclusiveMinimum, maximum = 1_000_000 }: Schema): Make {
  const least = exclusiveMinimum === undefined || exclusiveMinimum < minimum ? minimum : exclusiveMinimum + 1;
  const most = Math.min(maximum, Number.MAX_SAFE_INTEGER);
  const low = Math.max(least, -1_000_000);
  return ({ dice }) => (dice.chance(0.1) ? dice.pick([low, most]) : low + dice.below(Math.min(most - low, 1_000_000) + 1));
}

function listMaker({ items = {}, minItems = 0, maxItems = mostItems }: Schema, schemas: Schemas, name: string): Make {
  const item = valueMaker(items, schemas, name);
  const most = Math.max(minItems, Math.min(maxItems, mostItems));
  return (making) => Array.from({ length: minItems + making.dice.below(most - minItems + 1) }, () => item(making));
}

function objectMaker({ properties = {}, required = [], additionalProperties, propertyNames }: Schema, schemas: Schemas): Make {
  const fields = Object.entries(properties).map(([name, part]) => ({
    name,
    make: valueMaker(part, schemas, name),
    isRequired: required.includes(name),
  }));
  const key = textMaker(propertyNames ?? { type: 'string' }, 'key');
  const rest = typeof additionalProperties === 'object' ? valueMaker(additionalProperties, schemas) : undefined;
  return (making) => {
    const { dice, spoilt } = making;
    const made: Record<string, unknown> = {};
    const wanted = dice.next();
    for (const { name, make, isRequired } of fields) {
      if (isRequired ? spoilt === 0 || !dice.chance(spoilt / 3) : dice.chance(likelihood(name, wanted))) made[name] = make(making);
    }
    if (rest) for (let count = dice.below(3); count > 0; count -= 1) made[String(key(making))] = rest(making);
    return spoilt > 0 && dice.chance(spoilt) ? odderObject(made, dice) : made;
  };
}

function lazily(make: () => Make): Make {
  let made: Make | undefined;
  return (making) => {
    made ??= make();
    return made(making);
  };
}
