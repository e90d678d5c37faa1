import { defineMutation } from '../define-mutation.ts';
import { spreadPages } from './spread-pages.ts';

/** Some milliseconds. */
const mostRows = 300;

/** Tells of some clicks that came by which link, minute and program they are. @returns whether there are more */
export const spreadClicks = defineMutation({
  name: 'links.spread',
  run: (sql): boolean => spreadPages(sql, mostRows),
});
