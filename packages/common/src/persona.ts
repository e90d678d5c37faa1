import * as z from 'zod';
import { PersonaId } from './ids.ts';
import { Seniority } from './person.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';

/** Something this persona says against buying, and what to answer. */
export const Objection = z.object({
  /** Lower-case key that content is tagged with, such as `price` or `switching effort`. */
  key: text(60).toLowerCase(),
  statement: text(300),
  answer: text(1_000),
});
export type Objection = z.infer<typeof Objection>;

/** Who belongs to the persona. A list that is empty asks for nothing; a person must fit each list that is not. */
export const PersonaRules = z.object({
  /** Words or phrases; one of them must stand in the job title as whole words. */
  titleKeywords: z.array(text(80).toLowerCase()).max(100).default([]),
  seniorities: z.array(Seniority).default([]),
  departments: z.array(text(80).toLowerCase()).max(50).default([]),
});
export type PersonaRules = z.infer<typeof PersonaRules>;

const fields = {
  name: text(120),
  /** Who they are, in one line. */
  who: text(400),
  /** Why they act, in one line. */
  whyTheyAct: text(400),
  /** How they buy, in one line. */
  howTheyBuy: text(400),
  objections: z.array(Objection).max(30).default([]),
  messages: z.array(text(400)).max(20).default([]),
  rules: PersonaRules.default({ titleKeywords: [], seniorities: [], departments: [] }),
};

/** A kind of buyer: who they are, why they act, how they buy, what they object and what we say. */
export const Persona = z.object({ id: PersonaId, ...fields, createdAt: Instant, updatedAt: Instant });
export type Persona = z.infer<typeof Persona>;

export const PersonaInput = z.object(fields);
export type PersonaInput = z.input<typeof PersonaInput>;

/** Absent fields stay as they are. Lists and rules are replaced whole. */
export const PersonaPatch = z.object({
  name: fields.name.optional(),
  who: fields.who.optional(),
  whyTheyAct: fields.whyTheyAct.optional(),
  howTheyBuy: fields.howTheyBuy.optional(),
  objections: fields.objections.unwrap().optional(),
  messages: fields.messages.unwrap().optional(),
  rules: PersonaRules.optional(),
});
export type PersonaPatch = z.infer<typeof PersonaPatch>;
