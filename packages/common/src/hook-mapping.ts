import * as z from 'zod';

/** A place in JSON (RFC 6901), such as `/properties/email`; the empty text is the whole. */
export const JsonPointer = z
  .string()
  .max(500)
  .regex(/^(?:\/[^/]{0,100}){0,16}$/, 'must be a JSON pointer of at most 16 steps, such as /properties/email');

const scalar = z.union([z.string().max(500), z.number(), z.boolean(), z.null()]);

/** What must be so for a rule to speak; all of a rule's conditions must hold. */
export const HookCondition = z.object({
  path: JsonPointer,
  /** The value there is one of these. */
  oneOf: z.array(scalar).min(1).max(100).optional(),
  /** There is a value, or there is none. Without `oneOf` and `exists`, there must be one. */
  exists: z.boolean().optional(),
});
export type HookCondition = z.infer<typeof HookCondition>;

/** Which events a delivery becomes. */
export const HookRule = z.object({
  /** An array in the body: the rule speaks once for each item, and its paths begin there. `{"$root": …}` still reads the whole body. */
  each: JsonPointer.optional(),
  when: z.array(HookCondition).max(20).optional(),
  /**
   * An event as `POST /v1/events` takes it, or `person.erase`, with expressions where a value comes from the delivery:
   * `{"$path": "/email"}`, `{"$root": "/account/id"}`, `{"$template": "{/first} {/last}"}`, `{"$first": […]}`, `{"$received": true}`,
   * `{"$delivery": true}`; each may have `map`, `otherwise`, `date`, `as` and `default` beside it. See docs/webhooks-in.md.
   */
  event: z.record(z.string().max(60), z.unknown()),
});
export type HookRule = z.infer<typeof HookRule>;

/** How deliveries of the generic kind are read: data that an admin writes, never code. */
export const HookMapping = z.object({ events: z.array(HookRule).min(1).max(20) });
export type HookMapping = z.infer<typeof HookMapping>;
