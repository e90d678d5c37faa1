import * as z from 'zod';
import { isStorable, notStorable } from './storable.ts';

/** Text that says something, of at most so many characters, without blanks around it. */
export const text = (max: number) => z.string().trim().min(1).max(max).refine(isStorable, notStorable);
