import { EmailAddress, Member } from '@alongside/common';
import type { Claims, Vouched } from './fetch-claims.ts';

const Name = Member.shape.name;

/** The verified address and the name in what a provider vouched for. An address and its verification count only from the same place. */
export function personOf({ token, userInfo }: Vouched): { readonly verifiedEmail: string | undefined; readonly name: string } {
  const verifiedEmail = verifiedIn(token.email === undefined && userInfo ? userInfo : token);
  const name = nameIn(token) ?? nameIn(userInfo) ?? verifiedEmail?.split('@')[0] ?? token.sub;
  return { verifiedEmail, name: name.slice(0, 120) };
}

/** Some providers write `true` as a text. */
function verifiedIn({ email, email_verified }: Claims): string | undefined {
  if (email_verified !== true && email_verified !== 'true') return undefined;
  const parsed = EmailAddress.safeParse(email);
  return parsed.success ? parsed.data : undefined;
}

function nameIn(claims: Claims | undefined): string | undefined {
  if (!claims) return undefined;
  const parts = [claims.given_name, claims.family_name].filter((part) => typeof part === 'string');
  return [claims.name, parts.join(' '), claims.preferred_username]
    .map((name) => Name.safeParse(name).data)
    .find((name) => name !== undefined);
}
