import type { Role, Session } from '@alongside/common';
import { createContext, type ReactNode, use } from 'react';

const Context = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  return <Context value={session}>{children}</Context>;
}

/** Who is signed in, and where. */
export function useSession(): Session {
  const session = use(Context);
  if (!session) throw new Error('nobody is signed in here: put a SessionProvider around it');
  return session;
}

export const mayOpen = ({ roles }: Pick<Session, 'roles'>, wanted: readonly Role[]): boolean => roles.some((role) => wanted.includes(role));
