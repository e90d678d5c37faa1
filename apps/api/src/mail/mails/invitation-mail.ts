import type { Mail } from '../mailer.ts';

interface InvitationMail {
  readonly to: string;
  readonly workspaceName: string;
  /** With the token in its fragment. */
  readonly link: string;
  /** @unit milliseconds since 1970 UTC */
  readonly expiresAtMs: number;
}

/** The link that makes somebody a member. */
export function invitationMail({ to, workspaceName, link, expiresAtMs }: InvitationMail): Mail {
  const name = oneLine(workspaceName);
  return {
    to,
    subject: `You are invited to ${name} on Alongside`,
    text: `You are invited to work with ${name} on Alongside, which shows what marketing knows beside the record you are looking at.

Accept the invitation here:

${link}

The link works once, until ${new Date(expiresAtMs).toISOString().slice(0, 10)}. If you did not expect it, you need not do anything.
`,
  };
}

/** Names are people's own words: none of them starts a line of its own, or an address that a mail program would make into a link. */
function oneLine(name: string): string {
  return name.replaceAll(/\s+/g, ' ').replaceAll(/(?<=\w)[.:](?=\S)/g, ' ');
}
