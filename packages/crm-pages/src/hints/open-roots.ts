/** Every open shadow root below, roots within roots included. */
export const openRoots = (root: ParentNode): ShadowRoot[] =>
  [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...openRoots(shadowRoot)] : []));
