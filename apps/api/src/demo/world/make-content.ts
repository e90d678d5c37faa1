import { dayMs, msToInstant } from '@alongside/common';
import { type ContentFacts, contentFacts } from './content-facts.ts';
import { type DemoContent, demoSource } from './demo-world.ts';

const editors = ['Ines Okafor', 'Tom Verhagen', 'Priya Raman'];

/** The 60 items of the library. */
export function makeContent(nowMs: number): DemoContent[] {
  return contentFacts.map((facts, index) => ({
    key: facts.key,
    personaKeys: facts.personas ?? [],
    input: {
      kind: facts.kind,
      title: facts.title,
      url: `https://www.tallyport.example/${facts.language ?? 'en'}/library/${facts.key}`,
      summary: facts.summary,
      topic: facts.topic,
      language: facts.language ?? 'en',
      version: facts.version ?? 1,
      status: facts.isDraft ? 'draft' : 'published',
      tags: {
        industries: [...(facts.industries ?? [])],
        stages: [...(facts.stages ?? [])],
        objections: [...(facts.objections ?? [])],
        products: [...(facts.products ?? [])],
      },
      ...validity(facts, nowMs),
      ownerName: editors[index % editors.length] ?? 'Ines Okafor',
      source: demoSource,
      externalId: facts.key,
    },
  }));
}

function validity({ validForDays }: ContentFacts, nowMs: number): { validFrom?: string; validUntil?: string } {
  if (validForDays === undefined) return {};
  return { validFrom: msToInstant(nowMs - 90 * dayMs), validUntil: msToInstant(nowMs + validForDays * dayMs) };
}
