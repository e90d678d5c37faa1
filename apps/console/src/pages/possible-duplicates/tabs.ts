import type { FunctionComponent } from 'react';
import type { WordKey } from '../../words/words.ts';
import { History } from './history/history.tsx';
import { OpenCases } from './open/open-cases.tsx';

interface Tab {
  readonly id: string;
  readonly title: WordKey;
  readonly Body: FunctionComponent;
}

/** The parts of the page: the work, and what became of it. */
export const tabs = [
  { id: 'open', title: 'duplicates.open', Body: OpenCases },
  { id: 'history', title: 'duplicates.history', Body: History },
] as const satisfies readonly Tab[];
