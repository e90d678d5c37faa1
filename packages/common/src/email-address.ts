import * as z from 'zod';

/** Mail addresses are compared trimmed and in lower case; nothing else is folded. */
export const EmailAddress = z.string().trim().toLowerCase().max(320).pipe(z.email());
