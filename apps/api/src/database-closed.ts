import { AppError } from '@alongside/common';

/** A database was closed, because the server stops, while somebody was at work in it: another server takes what is asked again. */
export class DatabaseClosed extends AppError {
  constructor() {
    super('unavailable', 'the server stops', { retryAfterMs: 1_000 });
  }
}
