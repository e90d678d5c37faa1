import * as z from 'zod';

/** What a client gets when it is signed in (RFC 6749, section 5.1). */
export const OAuthTokens = z.object({
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  /** @unit seconds */
  expires_in: z.int().positive(),
  /** Good for one use: the answer to it holds the next one. */
  refresh_token: z.string(),
});
export type OAuthTokens = z.infer<typeof OAuthTokens>;

/** Why a client gets none (RFC 6749, section 5.2; RFC 8628, section 3.5). */
export const OAuthErrorCode = z.enum([
  'access_denied',
  'authorization_pending',
  'expired_token',
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'slow_down',
  'unsupported_grant_type',
  'unsupported_response_type',
]);
export type OAuthErrorCode = z.infer<typeof OAuthErrorCode>;
export const OAuthProblem = z.object({ error: OAuthErrorCode, error_description: z.string() });
export type OAuthProblem = z.infer<typeof OAuthProblem>;

/** A sign-in to be finished in another window (RFC 8628, section 3.2). */
export const DeviceAuthorization = z.object({
  device_code: z.string(),
  /** What the person types, such as `BCDF-2345`. */
  user_code: z.string(),
  verification_uri: z.url(),
  verification_uri_complete: z.url(),
  /** @unit seconds */
  expires_in: z.int().positive(),
  /** How long to wait between two questions. @unit seconds */
  interval: z.int().positive(),
});
export type DeviceAuthorization = z.infer<typeof DeviceAuthorization>;

/** The code that a person typed; case, blanks and dashes do not matter. */
const userCode = z.string().min(1).max(40);
export const DeviceQuestion = z.object({ userCode });
export type DeviceQuestion = z.infer<typeof DeviceQuestion>;
/** Which sign-in waits under a user code. */
export const DevicePreview = z.object({
  /** Such as `Chrome on Windows`: what asks to be signed in. */
  label: z.string(),
  client: z.string(),
});
export type DevicePreview = z.infer<typeof DevicePreview>;
export const DeviceDecision = z.object({ userCode, approve: z.boolean() });
export type DeviceDecision = z.infer<typeof DeviceDecision>;

/** A request of an extension to be signed in, as `/oauth/authorize` sealed it for the console. */
export const AuthorizationQuestion = z.object({ request: z.string().min(1).max(4_000) });
export type AuthorizationQuestion = z.infer<typeof AuthorizationQuestion>;
export const AuthorizationPreview = z.object({ client: z.string(), workspaceName: z.string(), memberName: z.string() });
export type AuthorizationPreview = z.infer<typeof AuthorizationPreview>;
/** Where the browser goes with the code. */
export const AuthorizationApproval = z.object({ redirectTo: z.url() });
export type AuthorizationApproval = z.infer<typeof AuthorizationApproval>;
