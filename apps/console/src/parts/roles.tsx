import type { Role } from '@alongside/common';
import { Chip } from '@alongside/ui';
import { useWords } from '../words/words-context.tsx';

/** The roles as words, in the order of what they may. */
export function Roles({ roles }: { readonly roles: readonly Role[] }) {
  const words = useWords();
  return (
    <span className="chips">
      {(['admin', 'marketer', 'rep'] as const)
        .filter((role) => roles.includes(role))
        .map((role) => (
          <Chip key={role} tone={role === 'admin' ? 'accent' : 'plain'}>
            {words.say(`role.${role}`)}
          </Chip>
        ))}
    </span>
  );
}
