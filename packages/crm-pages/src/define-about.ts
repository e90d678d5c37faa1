/** What people and the manifest need to know of an adapter; kept apart from its code, which must stay small. */
export interface AdapterAbout {
  readonly id: string;
  readonly title: string;
  /** Match patterns of the vendor's hosts. Whole hosts: these are single-page apps, a path pattern would miss in-app moves. */
  readonly matches: readonly string[];
}

/** Gives an adapter's description its types; returns it as it is. */
export const defineAbout = <const About extends AdapterAbout>(about: About): About => about;
