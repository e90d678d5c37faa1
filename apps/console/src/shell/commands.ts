import type { Role } from '@alongside/common';
import { pages } from '../pages/registry.ts';
import type { Words } from '../words/words.ts';
import { pagePath } from './page-path.ts';
import { mayOpen } from './session.tsx';

export interface Command {
  readonly id: string;
  readonly title: string;
  /** Where it belongs. */
  readonly within: string;
  readonly path: string;
}

/** Everywhere one can go, in the order of the navigation. */
export function commands(words: Words, roles: readonly Role[]): Command[] {
  return pages
    .filter((page) => mayOpen({ roles: [...roles] }, page.roles))
    .flatMap((page) => {
      const path = pagePath(page);
      const title = words.say(page.title);
      const sections = 'sections' in page ? page.sections : [];
      if (sections.length === 0) return [{ id: page.id, title, within: '', path }];
      return sections.map((section) => ({
        id: `${page.id}/${section.id}`,
        title: words.say(section.title),
        within: title,
        path: `${path}/${section.id}`,
      }));
    });
}

/** Those that hold every word that was typed, wherever it stands. */
export function findCommands(all: readonly Command[], typed: string): readonly Command[] {
  const wanted = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ title, within }) => {
    const text = `${title} ${within}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
