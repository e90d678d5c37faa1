/** Names that are one thing, and which of the things is there. */
export class Groups {
  readonly #parents = new Map<string, string>();
  readonly #present = new Set<string>();

  /** Says that two names are of one thing. */
  join(one: string, other: string): void {
    const [a, b] = [this.#root(one), this.#root(other)];
    if (a === b) return;
    this.#parents.set(b, a);
    if (this.#present.delete(b)) this.#present.add(a);
  }

  /** Says that there is such a thing. */
  add(name: string): void {
    this.#present.add(this.#root(name));
  }

  /** What stands for all names of the thing; `undefined` while there is none. */
  of(name: string): string | undefined {
    const root = this.#root(name);
    return this.#present.has(root) ? root : undefined;
  }

  /** All names by what stands for them. */
  all(): Map<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const name of this.#parents.keys()) {
      const root = this.of(name);
      if (root === undefined) continue;
      const names = groups.get(root);
      if (names) names.push(name);
      else groups.set(root, [name]);
    }
    return groups;
  }

  #root(name: string): string {
    const parent = this.#parents.get(name);
    if (parent === undefined) {
      this.#parents.set(name, name);
      return name;
    }
    if (parent === name) return name;
    const root = this.#root(parent);
    this.#parents.set(name, root);
    return root;
  }
}
