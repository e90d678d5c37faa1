import type { Role } from '@alongside/common';
import type { IconName } from '@alongside/ui';
import type { FunctionComponent } from 'react';
import type { WordKey } from '../words/words.ts';

/** A place within a page that has an address of its own. */
export interface Section {
  /** Last part of its address. */
  readonly id: string;
  readonly title: WordKey;
}

/** A page of the console. Its address, its place in the navigation and its title follow from it. */
export interface ConsolePage {
  readonly id: string;
  /** Its address; what stands below it is the page's own. Absent: `/` and its id. */
  readonly path?: `/${string}`;
  readonly title: WordKey;
  readonly icon: IconName;
  /** Who may open it; others are told whom to ask. */
  readonly roles: readonly Role[];
  /** Whether it is about who reads it, and stands in their menu; the navigation shows it only to those who have no other page. */
  readonly isPersonal?: boolean;
  readonly sections?: readonly Section[];
  readonly Body: FunctionComponent;
}

/** Gives a page its types; returns it as it is. */
export const definePage = <const Page extends ConsolePage>(page: Page): Page => page;
