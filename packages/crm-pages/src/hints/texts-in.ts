/** The texts below, one by one: together they would run into each other ("E-mailjane@acme.examplePhone"). */
export function* textsIn(root: Node): Generator<{ readonly text: string; readonly parent: Element }> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const text = nodeValue?.trim();
    if (text && parentElement) yield { text, parent: parentElement };
  }
}
