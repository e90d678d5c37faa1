import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeableNouns } from '../identity/mergeable-noun.ts';
import { nouns } from '../nouns/registry.ts';
import { auditActions } from './audit-actions.ts';

const source = join(import.meta.dirname, '../../..');

/** Every action that is written down in the code, in full or as the part of a template. */
function usedActions(): Set<string> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('audit-actions'),
  );
  const words = files.flatMap((name) => [...readFileSync(join(source, name), 'utf8').matchAll(/['`]([a-z_]+\.[a-z_]+)['`]/g)]);
  return new Set(words.map(([, word = '']) => word));
}

test('actions are in order, each a thing and what became of it, with a sentence', () => {
  const names = Object.keys(auditActions);
  expect(names).toEqual(names.toSorted());
  expect(names.filter((name) => !/^[a-z_]+\.[a-z_]+$/.test(name))).toEqual([]);
  expect(Object.values(auditActions).filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
});

test('no action is left that nothing does', () => {
  const used = usedActions();
  const made = new Set([
    ...nouns.map(({ noun }) => `${noun}.deleted`),
    ...mergeableNouns.flatMap((noun) => [`${noun}.merged`, `${noun}.unmerged`]),
    'crm_site.approved',
    'crm_site.declined',
    'device.approved',
    'device.denied',
  ]);
  expect(Object.keys(auditActions).filter((name) => !used.has(name) && !made.has(name))).toEqual([]);
});
