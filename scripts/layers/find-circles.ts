/**
 * Circles of modules that need each other to start, each as the path walked, first module repeated at the end.
 *
 * @param graph each module with the modules that it imports for their values
 */
export function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const path: string[] = [];
  const circles: string[][] = [];
  const walk = (module: string): void => {
    const seenAt = path.indexOf(module);
    if (seenAt >= 0) {
      circles.push([...path.slice(seenAt), module]);
      return;
    }
    if (done.has(module)) return;
    path.push(module);
    for (const next of graph.get(module) ?? []) walk(next);
    path.pop();
    done.add(module);
  };
  for (const module of graph.keys()) walk(module);
  return circles;
}
