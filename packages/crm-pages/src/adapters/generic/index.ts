import { decodeText } from '../../addresses/decode-text.ts';
import { parseUrl } from '../../addresses/parse-url.ts';
import { type AddressedRecord, defineAdapter } from '../../define-adapter.ts';
import { isRecordId } from './is-record-id.ts';

/**
 * A CRM on a host that the user added: the record is the last id-shaped thing of the address, named by the one or two words before it.
 *
 * Words that only say how the record is shown (view, edit, a tab) are left out, so that its id stays the same on all its pages.
 */
export const generic = /* @__PURE__ */ defineAdapter({
  id: 'generic',
  instance: () => undefined,
  record: (url) => recordIn(url),
});

function recordIn(url: URL): AddressedRecord | undefined {
  const hash = url.hash.slice(1);
  // SuiteCRM 7 carries the real address, percent-encoded, in its hash.
  const inner = new URLSearchParams(hash).get('ajaxUILoc');
  if (inner) {
    const page = parseUrl(inner, url.origin);
    return page?.origin === url.origin ? recordIn(page) : undefined;
  }
  // A hash with a path is the router's own address; one with values (Odoo 17) completes the page's; any other is a mere anchor.
  if (/^[^=;?&]*\//.test(hash)) return named(...splitRoute(hash));
  return named(url.pathname, `${url.search}&${hash.includes('=') ? hash : ''}`);
}

/** Route and values of `db/model/party.party/3;name="Party"&views=[null]` or `/contacts/8?tab=notes`. */
function splitRoute(hash: string): [route: string, values: string] {
  const end = hash.search(/[;?&]/);
  return end < 0 ? [hash, ''] : [hash.slice(0, end), hash.slice(end + 1)];
}

function named(route: string, values: string): AddressedRecord | undefined {
  const query = [...new URLSearchParams(values)];
  const noun = query.findLast(([key]) => nounKeys.test(key))?.[1];
  const shown = query.filter(([key]) => shownKeys.test(key)).map(([, value]) => value);
  const path = route.split('/').filter(Boolean).map(decodeText);
  const words = path.map((word) => word.replace(/\.(?:php|aspx?|jsp|do|html?)$/i, ''));
  if (refused.test(['', ...words, noun ?? '', ...shown, ''].join('/'))) return undefined;
  const folders = words.filter((word, at) => word === path[at]);
  const id = query.findLast(([key, value]) => idKeys.test(key) && isRecordId(value))?.[1];
  if (id) return open([...(noun ? [noun] : nounsBefore(folders.length ? folders : words)), id]);
  const at = folders.findLastIndex((word, index) => isId(word, folders[index - 1]));
  return at < 0 ? undefined : open([...nounsBefore(folders.slice(0, at)), folders[at] ?? '']);
}

const open = (parts: string[]): AddressedRecord => ({ kind: 'open', recordId: parts.join('/') });

/** A tenant's number is no record. Some CRMs use the record's name as its id: only a blank or a foreign letter gives it away. */
const isId = (word: string, before = '') =>
  isRecordId(word)
    ? !/^(?:orgs?|workspaces?|tenants?|teams?|portals?|apps?)$/i.test(before)
    : plural.test(before) && /[\s\u0080-\uffff]/.test(word);

/** The last two words that follow no other id and say what the record is. */
function nounsBefore(words: readonly string[]): string[] {
  const start = words.findLastIndex((word) => isRecordId(word)) + 1;
  return words
    .slice(start)
    .filter((word) => !manners.test(word))
    .slice(-2);
}

const manners = /^(?:view|edit|modify|details?|show|record|card|overview|display|read|odoo|web)$/i;
const plural = /^(?:contacts|people|persons|leads|deals|opportunities|accounts|companies|organi[sz]ations|customers|parties)$/i;
const nounKeys = /^(?:module|model|entity|etn)$/i;
const shownKeys = /^(?:action|view|view_type|parent)$/i;
const idKeys =
  /^(?:id|soc_?id|oid|uuid|guid|record(?:_?id)?|(?:contact|person|people|lead|account|company|customer|client|deal|opportunity|organi[sz]ation|party)_?id)$/i;

/** Lists, forms for something new, settings and the users' own pages; Freshsales' lists look like records of others. */
const refused =
  /\/(?:list(?:view)?|kanban|group_by|canvas|calendar|pivot|graph|new|create|add|import|export|search|browse|custom-view|settings?|administration|setup|login|users?|odoo\/companies|crm\/sales\/\w+\/view)\//i;
