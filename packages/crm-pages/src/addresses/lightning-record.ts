import { salesforceRecord } from './salesforce-id.ts';

/**
 * The record of a Lightning path: `/lightning/r/{Object}/{id}/view`, also without object name or action, and its related lists.
 *
 * The id's prefix decides the kind, not the object's name: Salesforce itself opens whatever the id names.
 * A related list counts as its record: the rep is still with that account, and the list's title says so.
 */
export const lightningRecord = (pathname: string) =>
  salesforceRecord(
    /^\/lightning\/r\/(?:[A-Za-z]\w*\/)?(\w{15}|\w{18})(?:\/(?:view|edit|related\/\w+\/view))?\/?$/.exec(pathname)?.[1] ?? '',
  );
