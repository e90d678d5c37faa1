import { closestAcross } from './closest-across.ts';
import { emailsIn, emailsOf } from './emails-in.ts';
import { textsIn } from './texts-in.ts';

/**
 * The one e-mail address of the record on display, lower case.
 *
 * Fields that the CRM itself marks as the record's decide, also by being empty. Otherwise the best place wins, and in
 * it the best kind of evidence. Two equally good, different addresses give none: a guess would show another person's data.
 *
 * @param guesses `false` where only the CRM's own marks count
 */
export function findEmail(
  roots: readonly ParentNode[],
  anchors: readonly string[],
  guesses: boolean,
  sees: (element: Element) => boolean,
): string | undefined {
  const query = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const isOwn = (element: Element) => sees(element) && !closestAcross(element, others);
  const marked = anchors.map((selector) => query(selector).filter(isOwn));
  const filled = marked.map((elements) => elements.flatMap(emailsIn)).find((emails) => emails.length > 0);
  if (filled) return only(filled);
  if (!guesses || marked.some((elements) => elements.length > 0)) return undefined;
  const ranked: { rank: number; email: string }[] = [];
  const add = (element: Element, evidence: number, emails: readonly string[]) => {
    if (emails.length > 0 && isOwn(element)) ranked.push(...emails.map((email) => ({ email, rank: placeOf(element) + evidence })));
  };
  evidences.forEach((selector, evidence) => {
    for (const element of query(selector)) add(element, evidence, emailsIn(element));
  });
  for (const root of ranked.length === 0 ? roots : []) for (const [element, email] of loneTexts(root)) add(element, 9, [email]);
  const best = Math.min(...ranked.map(({ rank }) => rank));
  return only(ranked.filter(({ rank }) => rank === best).map(({ email }) => email));
}

/** Tables may hold other people, and a bar at the top of the page the one who is signed in. */
function placeOf(element: Element): number {
  if (closestAcross(element, tables)) return 20;
  if (closestAcross(element, 'main,[role=main],form')) return 0;
  return closestAcross(element, 'header') ? 20 : 10;
}

const only = (emails: readonly string[]) => (new Set(emails).size === 1 ? emails[0] : undefined);

/** An address that stands alone, or behind a short label; in running text and in tables it may be anybody's. */
function* loneTexts(root: Node): Generator<[Element, string]> {
  for (const { text, parent } of textsIn(root)) {
    const [email, second] = text.includes('@') ? emailsOf(text) : [];
    if (email && !second && text.length < email.length + 20 && placeOf(parent) < 20) yield [parent, email];
  }
}

/** Links, then what scripts left for themselves, then fields. */
const evidences = ['a[href^="mailto:" i]', '[data-email-address]', 'input[type=email],input[type=text],input:not([type])'];

/** Never the record: footers, menus, dialogs, cards and rows of related records, what somebody is writing. */
const others =
  'footer,nav,dialog,[role=contentinfo],[role=navigation],[role=dialog],[role=menu],[contenteditable=true],.list-row,.o_data_row,' +
  ['kanban', 'relatedlist', 'related-list', 'subpanel', 'user-menu', 'user_menu', 'usermenu'].map((word) => `[class*="${word}" i]`).join();

const tables = 'table,[role=table],[role=grid],[role=treegrid]';
