import { defineRule } from '../define-rule.ts';
import type { Place } from '../place.ts';

const server = new Set(['api', 'connectors', 'test', 'scripts']);

/** They name, compute and draw; reading and sending is done by who calls them. */
const isPure = (from: Place): boolean =>
  !from.isTest &&
  (['common', 'engine', 'crm-pages', 'ui'].includes(from.workspace) || (from.workspace === 'extension' && from.area === 'cards'));

/** What a module may touch, by where it runs. */
export const runtimeRules = [
  defineRule({
    name: 'node-on-the-server-only',
    wayOut: 'Node built-ins exist in api, connectors, test and scripts. Use the web platform, or move the code to the server.',
    forbidsImport: ({ from, to }) => to.kind === 'node' && !server.has(from.workspace) && !from.isTest && !from.isConfig,
    forbidsName: (from, name) => !server.has(from.workspace) && !from.isTest && !from.isConfig && name.startsWith('process.'),
  }),
  defineRule({
    name: 'no-io-where-we-judge',
    wayOut: 'common, engine, crm-pages, ui and cards do no input or output. Take the data as an argument.',
    forbidsName: (from, name) =>
      isPure(from) &&
      /^(fetch\(\)|new (WebSocket|XMLHttpRequest|EventSource)|(localStorage|sessionStorage|indexedDB|browser|chrome)\..*)$/.test(name),
  }),
] as const;
