import { EmailAddress, Member } from '@alongside/common';
import type { Claims, Vouched } from './fetch-claims.ts';

const Name = Member.shape.name;
const entraYes: readonly unknown[] = [true, 'true', 1, '1'];

/** The verified address and the name in what a provider vouched for. An address and its verification count only from the same place. */
export function personOf({ token, userInfo }: Vouched): { readonly verifiedEmail: string | undefined; readonly name: string } {
  const verifiedEmail = verifiedIn(token.email === undefined && userInfo ? userInfo : token);
  const name = nameIn(token) ?? nameIn(userInfo) ?? verifiedEmail?.split('@')[0] ?? token.sub;
  return { verifiedEmail, name: name.slice(0, 120) };
}

function verifiedIn(claims: Claims): string | undefined {
  if (!saysVerified(claims)) return undefined;
  const parsed = EmailAddress.safeParse(claims.email);
  return parsed.success ? parsed.data : undefined;
}

/**
 * Some providers write `true` as a text. Entra ID never sends `email_verified`: its optional claim `xms_edov` says instead whether the
 * domain of the address is proven to be its owner's, and comes as `true`, 1 or "1".
 *
 * @source https://learn.microsoft.com/entra/identity-platform/optional-claims-reference, read 2026-11
 */
function saysVerified({ email_verified, xms_edov }: Claims): boolean {
  if (email_verified !== undefined) return email_verified === true || email_verified === 'true';
  return entraYes.includes(xms_edov);
}

function nameIn(claims: Claims | undefined): string | undefined {
  if (!claims) return undefined;
  const parts = [claims.given_name, claims.family_name].filter((part) => typeof part === 'string');
  return [claims.name, parts.join(' '), claims.preferred_username]
    .map((name) => Name.safeParse(name).data)
    .find((name) => name !== undefined);
}
