import { definePage } from '../define-page.ts';

/** People and access, for marketers. */
export const peopleAndAccess = definePage({
  id: 'people-and-access',
  title: 'People and access',
  Body: () => <p>Nothing yet</p>,
});
