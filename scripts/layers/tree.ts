/** A source tree as the check sees it; tests hand in one made of text. */
export interface Tree {
  /** Path from the root to source text. */
  readonly sources: ReadonlyMap<string, string>;
  /** Each workspace's package name, its folder and the keys of its `exports`. */
  readonly workspaces: readonly { readonly name: string; readonly folder: string; readonly doors: Readonly<Record<string, string>> }[];
}
