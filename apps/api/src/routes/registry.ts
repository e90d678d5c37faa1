import { peopleCreateRoute } from './people-create.ts';
import { peopleDeleteRoute } from './people-delete.ts';
import { peopleGetRoute } from './people-get.ts';
import { peopleListRoute } from './people-list.ts';
import { peopleUpdateRoute } from './people-update.ts';
import { sessionGetRoute } from './session-get.ts';

/** Every operation of the API. */
export const routes = [peopleCreateRoute, peopleDeleteRoute, peopleGetRoute, peopleListRoute, peopleUpdateRoute, sessionGetRoute] as const;
