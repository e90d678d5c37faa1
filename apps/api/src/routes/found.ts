import { AppError } from '@alongside/common';

/** @throws AppError `not_found` when there is nothing */
export function found<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new AppError('not_found', `there is no ${id}`);
  return thing;
}
