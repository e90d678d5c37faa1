import type { RecordHints, RecordRef } from '@alongside/common';
import { anchorsOf } from './anchors.ts';
import { domainIn, domainOfEmail } from './domain-in.ts';
import { findEmail } from './find-email.ts';
import { isVisible } from './is-visible.ts';
import { openRoots } from './open-roots.ts';
import { textIn } from './text-in.ts';

/**
 * What the page shows about its record: only what a person sees, only what is the record's own, nothing rather than a guess.
 *
 * Reads the document first, its open shadow roots too if that gave neither e-mail nor name. Does no I/O and changes nothing.
 *
 * @param sees stands in for the real visibility test, which needs a layout
 * @returns an empty object when there is nothing, also while the page still holds another record than `ref`
 */
export function readHints(page: Document, ref: RecordRef, sees: (element: Element) => boolean = isVisible): RecordHints {
  // SuiteCRM and Vtiger say which record the page holds; after an in-app move it may be the old one for a moment.
  const held = page.querySelector<HTMLInputElement>('#formDetailView input[name=record],input#recordId')?.value;
  if (ref.crm === 'generic' && held && !ref.recordId.endsWith(held)) return {};
  const hints = hintsIn([page], ref, sees);
  return (hints.email ?? hints.name) ? hints : hintsIn([page, ...openRoots(page)], ref, sees);
}

function hintsIn(roots: readonly ParentNode[], ref: RecordRef, sees: (element: Element) => boolean): RecordHints {
  const anchors = anchorsOf(ref);
  const query = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const first = <Value>(selectors: readonly string[], read: (element: Element) => Value | undefined) => {
    for (const selector of selectors) {
      for (const element of query(selector)) {
        const value = sees(element) ? read(element) : undefined;
        if (value) return value;
      }
    }
    return undefined;
  };
  // The big vendors mark their fields; and every other address on a company's or a deal's page belongs to somebody else.
  const guesses = /generic|demo/.test(ref.crm) && /open|contact|lead/.test(ref.kind) && !notPeople.test(ref.recordId);
  const email = findEmail(roots, anchors.email, guesses, sees);
  const name = first(anchors.name, textIn);
  const domain = first(anchors.website, domainIn) ?? (email && domainOfEmail(email));
  return { ...(email && { email }), ...(name && { name }), ...(domain && { domain }) };
}

/** Words of an address that tell a company or a deal, where its kind is left open. */
const notPeople = /(?:^|\/)(?:accounts?|compan(?:y|ies)|organi[sz]ations?|societe|deals?|opportunit(?:y|ies)|potentials?)\//i;
