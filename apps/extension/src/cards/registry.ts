import { coverage } from './coverage.tsx';
import { deal } from './deal.tsx';
import { now } from './now.tsx';
import { persona } from './persona.tsx';
import { recommended } from './recommended.tsx';
import { timeline } from './timeline.tsx';

/** Every card, in the order in which they stand. */
export const cards = [now, deal, persona, recommended, coverage, timeline] as const;
