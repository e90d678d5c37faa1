import { posix } from 'node:path';

/**
 * The paths of this repository that a Markdown page names: in backticks, and as the targets of links and pictures. Patterns and
 * placeholders are left out.
 *
 * @param page the page's own path, which its links start from
 */
export function citedPaths(page: string, markdown: string): string[] {
  const quoted = [...markdown.matchAll(/`([^`\s]+)`/g)].map(([, text = '']) => text);
  const inTree = quoted.filter((text) => /^(\.ci|\.github|apps|docs|packages|scripts|test)\//.test(text) && !/[<>*{}]/.test(text));
  const linked = [...markdown.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => posix.join(posix.dirname(page), target));
  return [...new Set([...inTree, ...linked])];
}
