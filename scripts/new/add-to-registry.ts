/**
 * A registry's source with one more name in its array, imported from `from`. Line breaks and the order of imports are left to the formatter.
 *
 * @param order `name` where the array is sorted; `last` where its order means something
 * @throws Error when the source has no array of names
 */
export function addToRegistry(source: string, name: string, from: string, order: 'name' | 'last' = 'name'): string {
  const array = /(export const \w+(?:: [^=]+)? = \[)([^\]]*)(\])/.exec(source);
  if (array === null) throw new Error(`the registry has no array to add ${name} to`);
  const [whole, start, inside = '', end] = array;
  const names = inside
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const all = order === 'last' ? [...names, name] : [...names, name].toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return `import { ${name} } from '${from}';\n${source.replace(whole, `${start}${all.join(', ')}${end}`)}`;
}
