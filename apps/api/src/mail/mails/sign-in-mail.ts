import type { Mail } from '../mailer.ts';

interface SignInMail {
  readonly to: string;
  /** With the token in its fragment. */
  readonly link: string;
  readonly minutes: number;
}

/** The link that signs somebody in. */
export function signInMail({ to, link, minutes }: SignInMail): Mail {
  return {
    to,
    subject: 'Your link to sign in to Alongside',
    text: `Open this link in the browser you want to use Alongside in:

${link}

It works once, for ${minutes} minutes. If you did not ask for it, you need not do anything: nobody gets in without the link.
`,
  };
}
