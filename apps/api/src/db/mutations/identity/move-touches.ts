import { defineMutation } from '../define-mutation.ts';
import { moveTouches as moveSome } from './touch-moves.ts';

/** Moves some of the touches that follow their merged campaigns and items. @returns whether any are left */
export const moveTouches = defineMutation({
  name: 'identity.moveTouches',
  run(sql, _input: Readonly<Record<string, never>>): boolean {
    return moveSome(sql);
  },
});
