import { contentUsageRoute } from './content-usage.ts';
import { feedbackRecordRoute } from './feedback-record.ts';
import { importsCreateRoute } from './imports-create.ts';
import { importsGetRoute } from './imports-get.ts';
import { importsRejectedRoute } from './imports-rejected.ts';
import { peopleCreateRoute } from './people-create.ts';
import { peopleDeleteRoute } from './people-delete.ts';
import { peopleGetRoute } from './people-get.ts';
import { peopleListRoute } from './people-list.ts';
import { peopleUpdateRoute } from './people-update.ts';
import { recordsContextRoute } from './records-context.ts';
import { recordsResolveRoute } from './records-resolve.ts';
import { sessionGetRoute } from './session-get.ts';
import { touchesRecordRoute } from './touches-record.ts';

/** Every operation of the API. */
export const routes = [
  contentUsageRoute,
  feedbackRecordRoute,
  importsCreateRoute,
  importsGetRoute,
  importsRejectedRoute,
  peopleCreateRoute,
  peopleDeleteRoute,
  peopleGetRoute,
  peopleListRoute,
  peopleUpdateRoute,
  recordsContextRoute,
  recordsResolveRoute,
  sessionGetRoute,
  touchesRecordRoute,
] as const;
