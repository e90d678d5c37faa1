import type { Context } from '../../context.ts';

/** Whether anybody is a member anywhere in this installation. */
export function hasMembers({ control }: Pick<Context, 'control'>): boolean {
  return control.native.get('SELECT 1 FROM members LIMIT 1') !== undefined;
}
