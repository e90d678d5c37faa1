import type { FunctionComponent } from 'react';

/** A page of the console. Its id is its path; navigation and title follow from it. */
interface ConsolePage {
  readonly id: string;
  readonly title: string;
  readonly Body: FunctionComponent;
}

/** Gives a page its types; returns it as it is. */
export const definePage = <const Page extends ConsolePage>(page: Page): Page => page;
