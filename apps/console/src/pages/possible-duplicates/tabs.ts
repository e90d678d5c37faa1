import type { Tab } from '../../parts/tabs.tsx';
import { History } from './history/history.tsx';
import { OpenCases } from './open/open-cases.tsx';

/** The parts of the page: the work, and what became of it. */
export const tabs = [
  { id: 'open', title: 'duplicates.open', Body: OpenCases },
  { id: 'history', title: 'duplicates.history', Body: History },
] as const satisfies readonly Tab[];
