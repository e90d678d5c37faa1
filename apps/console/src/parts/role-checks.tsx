import type { Role } from '@alongside/common';
import { useWords } from '../words/words-context.tsx';
import { Checks } from './checks.tsx';

interface Props {
  readonly legend: string;
  readonly roles: readonly Role[];
  readonly onChange: (roles: Role[]) => void;
  readonly isInline?: boolean;
  readonly hint?: string;
}

/** Which roles somebody has, with what each may do. */
export function RoleChecks({ legend, roles, onChange, isInline = false, hint }: Props) {
  const words = useWords();
  const choices = (['rep', 'marketer', 'admin'] as const).map((id) => ({
    id,
    title: words.say(`role.${id}`),
    ...(!isInline && { hint: words.say(`role.${id}.may`) }),
  }));
  return (
    <Checks
      legend={legend}
      choices={choices}
      chosen={roles}
      onChange={(chosen) => onChange(chosen as Role[])}
      isInline={isInline}
      {...(hint !== undefined && { hint })}
    />
  );
}
