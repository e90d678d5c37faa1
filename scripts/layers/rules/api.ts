import { areaWithin, defineRule, type Edge, entered } from '../define-rule.ts';

const isApi = ({ from }: Edge, ...areas: readonly string[]): boolean =>
  from.workspace === 'api' && !from.isTest && areas.includes(from.area);

const leadsTo = (edge: Edge, ...areas: readonly string[]): boolean => {
  const area = areaWithin(edge);
  return area !== undefined && areas.includes(area);
};

const isNpm = ({ to }: Edge, pattern: RegExp): boolean => to.kind === 'npm' && pattern.test(to.name);

/** Inside the API: routes -> services -> db, jobs -> services, and who may import which package. */
export const apiRules = [
  defineRule({
    name: 'api-routes-know-common-only',
    wayOut: 'A route parses, calls and answers. Call the engine or a connector from a service under services/<noun>/<verb>.ts.',
    forbidsImport: (edge) => isApi(edge, 'routes') && ![undefined, 'common'].includes(entered(edge)),
  }),
  defineRule({
    name: 'api-routes-never-db',
    wayOut: 'Routes never see the database. Write the query in a service under services/<noun>/<verb>.ts and call that.',
    forbidsImport: (edge) => isApi(edge, 'routes') && leadsTo(edge, 'db', 'jobs'),
  }),
  defineRule({
    name: 'api-routes-never-drizzle',
    wayOut: 'Routes never build queries. Write the query in a service under services/<noun>/<verb>.ts and call that.',
    forbidsImport: (edge) => isApi(edge, 'routes') && isNpm(edge, /^(drizzle-orm|libsql|@libsql\/client)$/),
  }),
  defineRule({
    name: 'api-services-never-look-up',
    wayOut: 'Services know nothing of routes, jobs and commands. Take the value as an argument.',
    forbidsImport: (edge) => isApi(edge, 'services') && leadsTo(edge, 'routes', 'jobs', 'commands', 'demo'),
  }),
  defineRule({
    name: 'api-never-hono-below-routes',
    wayOut: 'Services, jobs and db do not know that HTTP exists. Throw an AppError; app.ts turns it into an answer.',
    forbidsImport: (edge) => isApi(edge, 'services', 'jobs', 'db') && isNpm(edge, /^(hono|@hono\/.*)$/),
  }),
  defineRule({
    name: 'api-db-never-looks-up',
    wayOut: 'db is the lowest layer. Take what it needs as an argument, or move the code into a service.',
    forbidsImport: (edge) => isApi(edge, 'db') && leadsTo(edge, 'routes', 'services', 'jobs', 'commands', 'demo'),
  }),
  defineRule({
    name: 'api-db-knows-common-only',
    wayOut:
      'db stores nouns and judges nothing but who is who and who acted, which two writes at once must not decide apart. Call the engine or a connector from a service.',
    forbidsImport: (edge) =>
      isApi(edge, 'db') &&
      ![undefined, 'common'].includes(entered(edge)) &&
      !(entered(edge) === 'engine' && /\/db\/mutations\/(identity|touches)\//.test(edge.from.path)),
  }),
  defineRule({
    name: 'api-jobs-call-services',
    wayOut: 'A job calls services and nothing beside them. Move the work into services/<noun>/<verb>.ts.',
    forbidsImport: (edge) => isApi(edge, 'jobs') && leadsTo(edge, 'routes', 'db', 'commands', 'demo'),
  }),
  defineRule({
    name: 'api-services-know-their-packages',
    wayOut: 'Services and jobs import common, engine and connectors. What needs a page or a component belongs in a front end.',
    forbidsImport: (edge) => isApi(edge, 'services', 'jobs') && ![undefined, 'common', 'engine', 'connectors'].includes(entered(edge)),
  }),
  defineRule({
    name: 'api-has-no-browser-packages',
    wayOut: 'crm-pages and ui run in a browser. Move the noun that the server needs into common.',
    forbidsImport: (edge) => edge.from.workspace === 'api' && ['crm-pages', 'ui'].includes(entered(edge) ?? ''),
  }),
  defineRule({
    name: 'api-demo-imports-services',
    wayOut: 'The demo fills a workspace as a customer would: through services. Give it the service that it lacks.',
    forbidsImport: (edge) => isApi(edge, 'demo') && !edge.typeOnly && leadsTo(edge, 'routes', 'db', 'jobs', 'commands'),
  }),
  defineRule({
    name: 'api-demo-is-a-guest',
    wayOut: 'Only the assembly of the app (files directly in apps/api/src) imports the demo. Move what is shared into a service.',
    forbidsImport: (edge) =>
      edge.from.workspace === 'api' && !edge.from.isTest && !['', 'demo'].includes(edge.from.area) && leadsTo(edge, 'demo'),
  }),
  defineRule({
    name: 'api-commands-are-an-edge',
    wayOut: 'Commands parse arguments, call services and print. They use no route, and nobody imports them.',
    forbidsImport: (edge) =>
      (isApi(edge, 'commands') && leadsTo(edge, 'routes', 'jobs', 'demo')) ||
      (edge.from.workspace === 'api' && !edge.from.isTest && edge.from.area !== 'commands' && leadsTo(edge, 'commands')),
  }),
  defineRule({
    name: 'api-env-has-one-reader',
    wayOut: 'Only apps/api/src/env.ts reads process.env. Take the value from the Context.',
    forbidsName: (from, name) =>
      from.workspace === 'api' && !from.isTest && !from.isConfig && from.path !== 'apps/api/src/env.ts' && name === 'process.env',
  }),
] as const;
