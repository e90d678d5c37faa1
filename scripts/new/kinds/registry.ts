import { adapter } from './adapter.ts';
import { card } from './card.ts';
import { connector } from './connector.ts';
import { page } from './page.ts';
import { route } from './route.ts';

/** Everything that `npm run new` can make. */
export const kinds = [adapter, card, connector, page, route] as const;
