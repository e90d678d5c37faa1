/** One message to one person: plain text, nothing that is loaded from elsewhere and nothing that tells whether it was read. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The way mail goes out. */
export interface Mailer {
  /** Resolves when the mail server has taken it. */
  send(mail: Mail): Promise<void>;
  /** Since when no mail has got through; `undefined` while it does. @unit milliseconds since 1970 UTC */
  readonly failingSinceMs?: number | undefined;
  close(): void;
}
