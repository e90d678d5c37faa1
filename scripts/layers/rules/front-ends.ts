import { areaWithin, defineRule, type Edge, endOf, entered, itemKey } from '../define-rule.ts';
import type { Place } from '../place.ts';

const isIn = (place: Place, workspace: string, area: string): boolean => place.workspace === workspace && place.area === area;

const betweenItems = (edge: Edge, workspace: string, area: string): boolean => {
  const end = endOf(edge);
  if (end === undefined || edge.from.isTest || !isIn(edge.from, workspace, area) || !isIn(end, workspace, area)) return false;
  return edge.from.item !== 'registry' && edge.from.item !== end.item && edge.listed.has(itemKey(end));
};

/** The extension, its cards, the console and the demo CRM. */
export const frontEndRules = [
  defineRule({
    name: 'extension-knows-common-crm-pages-ui',
    wayOut: 'The extension shows what the API judged. Let the API send the value as part of RecordContext.',
    forbidsImport: (edge) => edge.from.workspace === 'extension' && ![undefined, 'common', 'crm-pages', 'ui'].includes(entered(edge)),
  }),
  defineRule({
    name: 'cards-know-common-ui',
    wayOut: 'A card draws the RecordContext that it is given. Let the overlay pass in what it lacks.',
    forbidsImport: (edge) => {
      if (edge.from.isTest || !isIn(edge.from, 'extension', 'cards')) return false;
      if (['background', 'content', 'entrypoints', 'options'].includes(areaWithin(edge) ?? '')) return true;
      return ![undefined, 'common', 'ui'].includes(entered(edge));
    },
  }),
  defineRule({
    name: 'cards-keep-apart',
    wayOut: 'Cards never import one another. Move the shared part into packages/ui, or into apps/extension/src/overlay/parts.',
    forbidsImport: (edge) => betweenItems(edge, 'extension', 'cards'),
  }),
  defineRule({
    name: 'cards-never-browser',
    wayOut: 'A card has no browser API. Ask for the action through its props; the overlay sends the message.',
    forbidsImport: (edge) =>
      isIn(edge.from, 'extension', 'cards') &&
      !edge.from.isTest &&
      edge.to.kind === 'npm' &&
      ['wxt', '#imports', 'webextension-polyfill', '@webext-core/messaging'].includes(edge.to.name),
    forbidsName: (from, name) => isIn(from, 'extension', 'cards') && !from.isTest && /^(browser|chrome)\./.test(name),
  }),
  defineRule({
    name: 'console-knows-its-packages',
    wayOut: 'The console imports common, engine (titles, units, formulas), crm-pages (links) and ui. Ask the API for the rest.',
    forbidsImport: (edge) =>
      edge.from.workspace === 'console' && ![undefined, 'common', 'engine', 'crm-pages', 'ui'].includes(entered(edge)),
  }),
  defineRule({
    name: 'pages-keep-apart',
    wayOut: 'Console pages never import one another. Move the shared part into apps/console/src/shell or packages/ui.',
    forbidsImport: (edge) => betweenItems(edge, 'console', 'pages'),
  }),
  defineRule({
    name: 'demo-crm-knows-types-only',
    wayOut: 'The demo CRM stands for a system that none of us wrote. It may use the types of common, with import type.',
    forbidsImport: (edge) => {
      const other = entered(edge);
      if (edge.from.workspace !== 'demo-crm' || edge.from.isConfig || other === undefined) return false;
      return other !== 'common' || (!edge.typeOnly && !edge.from.isTest);
    },
  }),
] as const;
