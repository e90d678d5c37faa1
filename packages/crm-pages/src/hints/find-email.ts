import { closestAcross } from './closest-across.ts';
import { emailsIn, emailsOf } from './emails-in.ts';

type Sees = (element: Element) => boolean;

/**
 * The one e-mail address of the record on display, lower case.
 *
 * A field that the CRM itself marks as the record's decides, also by being empty. Otherwise the best place wins, and in
 * it the best kind of evidence. Two equally good, different addresses give none: a guess would show another person's data.
 *
 * @param guess `false` on companies and deals, where every other address belongs to somebody else
 */
export function findEmail(roots: readonly ParentNode[], anchors: readonly string[], guess: boolean, sees: Sees): string | undefined {
  const query = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const isOwn = (element: Element) => sees(element) && !closestAcross(element, others);
  const own = anchors.map((selector) => query(selector).filter(isOwn)).find((elements) => elements.length > 0);
  if (own) return only(own.flatMap(emailsIn));
  if (!guess) return undefined;
  const ranked = new Map<number, string[]>();
  const add = (element: Element, evidence: number, emails: readonly string[]) => {
    if (emails.length === 0 || !isOwn(element)) return;
    const rank = evidence + (closestAcross(element, crowds) ? 20 : closestAcross(element, 'main,[role=main],form') ? 0 : 10);
    ranked.set(rank, [...(ranked.get(rank) ?? []), ...emails]);
  };
  evidences.forEach((selector, evidence) => {
    for (const element of query(selector)) add(element, evidence, emailsIn(element));
  });
  if (ranked.size === 0) for (const root of roots) for (const [element, email] of loneTexts(root)) add(element, 9, [email]);
  return only(ranked.get(Math.min(...ranked.keys())) ?? []);
}

/** Links, then what scripts left for themselves, then fields. */
const evidences = ['a[href^="mailto:" i]', '[data-email-address]', 'input[type=email],input[type=text],input:not([type])'];

/** Never the record: footers, menus, dialogs, cards and rows of related records, what somebody is writing. */
const others =
  'footer,nav,dialog,[role=contentinfo],[role=navigation],[role=dialog],[role=menu],[contenteditable=true],.list-row,.o_data_row,' +
  '[class*=kanban i],[class*=relatedlist i],[class*=related-list i],[class*=subpanel i],[class*=user-menu i],[class*=user_menu i],[class*=usermenu i]';

/** Last: tables may hold other people, and the bar at the top the one who is signed in. */
const crowds = 'table,[role=table],[role=grid],[role=treegrid],header:not(main header,[role=main] header,form header)';

function only(emails: readonly string[]): string | undefined {
  return new Set(emails).size === 1 ? emails[0] : undefined;
}

/** Texts that are an address and little else; in running text and in tables it may be anybody's. */
function* loneTexts(root: ParentNode): Generator<[Element, string]> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    if (!text.includes('@') || text.length > 340) continue;
    const [email, second] = emailsOf(text);
    const parent = node.parentElement;
    if (email && !second && parent && text.length < email.length + 20 && !closestAcross(parent, crowds)) yield [parent, email];
  }
}
