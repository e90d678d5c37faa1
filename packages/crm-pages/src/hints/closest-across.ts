/** The nearest ancestor-or-self that matches, also beyond the borders of open shadow roots. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at; ) {
    const hit: Element | null = at.closest(selector);
    if (hit) return hit;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : undefined;
  }
  return undefined;
}
