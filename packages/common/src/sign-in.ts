import * as z from 'zod';
import { EmailAddress } from './email-address.ts';
import { OidcProviderId, WorkspaceId } from './ids.ts';
import { text } from './text.ts';
import { Role, Workspace, WorkspaceSlug } from './workspace.ts';

/** A path of the console to return to; nothing that leads to another host. */
export const ReturnTo = z
  .string()
  .max(2_000)
  .regex(/^\/(?![/\\])[\x21-\x7e]*$/, 'must be a path of this console');

/** Where the console begins. Not at `/`: there the demo has its CRM, and another server may have whatever it likes. */
export const consoleStart = '/console';

/** A secret out of a link: a prefix to find it by, and the secret. */
export const LinkToken = z.string().regex(/^all_[a-z2-7]{8}_[a-z2-7]{40}$/, 'must be the token of a link');

/** How people of a workspace may sign in. An unknown workspace answers like one with no identity provider. */
export const SignInOptions = z.object({
  email: z.boolean(),
  providers: z.array(z.object({ id: OidcProviderId, name: z.string(), startPath: z.string() })),
});
export type SignInOptions = z.infer<typeof SignInOptions>;
export const SignInOptionsQuery = z.object({ workspace: WorkspaceSlug });

/** Asks for a link by mail. The answer is the same whether anybody has that address. */
export const EmailSignIn = z.object({ email: EmailAddress, returnTo: ReturnTo.optional() });
export type EmailSignIn = z.infer<typeof EmailSignIn>;

/** Redeems the token of a link from a mail; `workspaceId` says which, where the address belongs to several. */
export const LinkSignIn = z.object({ token: LinkToken, workspaceId: WorkspaceId.optional() });
export type LinkSignIn = z.infer<typeof LinkSignIn>;

/** Redeems an invitation, or the link of the first start. The latter has no address yet. */
export const InvitationAcceptance = z.object({ token: LinkToken, name: text(120) });
export type InvitationAcceptance = z.infer<typeof InvitationAcceptance>;
export const FirstAdminInput = z.object({ token: LinkToken, name: text(120), email: EmailAddress });
export type FirstAdminInput = z.infer<typeof FirstAdminInput>;

/** Signed in, with the cookie set; or a choice to be made first, and the token still good. */
export const SignInResult = z.discriminatedUnion('status', [
  z.object({ status: z.literal('signed_in'), returnTo: ReturnTo }),
  z.object({ status: z.literal('choose'), workspaces: z.array(Workspace.pick({ id: true, name: true })) }),
]);
export type SignInResult = z.infer<typeof SignInResult>;

/** What the link of an invitation shows before it is accepted. */
export const InvitationPreviewInput = z.object({ token: LinkToken });
export const InvitationPreview = z.object({
  workspaceName: z.string(),
  /** What its ways to sign in are asked by. */
  workspaceSlug: WorkspaceSlug,
  email: EmailAddress,
  roles: z.array(Role),
  /** The workspace takes nobody in by a link: sign in through its identity provider, and the invitation is found by the address. */
  ssoOnly: z.boolean(),
});
export type InvitationPreview = z.infer<typeof InvitationPreview>;

/** Whether nobody is a member anywhere yet, so that the link which the first start prints still works. */
export const FirstAdminState = z.object({ isNeeded: z.boolean() });

/**
 * Why a sign-in through an identity provider did not succeed, as `/sign-in?error=…` says it. Closed: what the provider said is in the log.
 * `attempt_lost` asks for another try; the rest need an admin or another account.
 */
export const SignInError = z.enum([
  'attempt_lost',
  'denied',
  'email_taken',
  'email_unverified',
  'member_suspended',
  'no_role',
  'not_a_member',
  'provider_off',
  'provider_refused',
  'provider_unavailable',
]);
export type SignInError = z.infer<typeof SignInError>;
