import type { Words } from '../../../words/words.ts';

/**
 * Whoever did something, as one says it.
 *
 * @param names of members, by id
 */
export function whoActed({ say }: Pick<Words, 'say'>, id: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(id);
  if (name !== undefined) return name;
  if (id.startsWith('key_')) return say('audit.actor.key');
  if (id === 'command') return say('audit.actor.command');
  return say(id === 'system' ? 'audit.actor.system' : 'audit.actor.member');
}
