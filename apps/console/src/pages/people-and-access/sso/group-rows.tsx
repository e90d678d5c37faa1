import type { OidcProvider, Role } from '@alongside/common';
import { Button, Icon } from '@alongside/ui';
import { useWords } from '../../../words/words-context.tsx';

type Rows = OidcProvider['groupRoles'];

/** Which group of the provider gives which roles here. */
export function GroupRows({ rows, onChange }: { readonly rows: Rows; readonly onChange: (rows: Rows) => void }) {
  const words = useWords();
  const change = (at: number, changes: Partial<Rows[number]>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...changes } : row)));
  return (
    <fieldset className="checks">
      <legend>{words.say('sso.groups')}</legend>
      <p className="soft small">{words.say('sso.groupsWhy')}</p>
      {rows.map(({ group, roles }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are told apart by their place alone while they are typed
        <div className="group-row" key={at}>
          <input
            aria-label={words.say('sso.group', { number: at + 1 })}
            placeholder={words.say('sso.groupPlaceholder')}
            maxLength={255}
            spellCheck={false}
            value={group}
            onChange={(event) => change(at, { group: event.currentTarget.value })}
          />
          {(['rep', 'marketer', 'admin'] as const).map((role) => (
            <label key={role} className="check">
              <input
                type="checkbox"
                checked={roles.includes(role)}
                onChange={(event) => change(at, { roles: withRole(roles, role, event.currentTarget.checked) })}
              />
              <span>{words.say(`role.${role}`)}</span>
            </label>
          ))}
          <Button
            look="quiet"
            iconOnly
            aria-label={words.say('sso.removeGroup', { number: at + 1 })}
            onClick={() => onChange(rows.toSpliced(at, 1))}
          >
            <Icon name="close" />
          </Button>
        </div>
      ))}
      <p>
        <Button onClick={() => onChange([...rows, { group: '', roles: ['rep'] }])}>
          <Icon name="plus" />
          {words.say('sso.addGroup')}
        </Button>
      </p>
    </fieldset>
  );
}

const withRole = (roles: readonly Role[], role: Role, isOn: boolean): Role[] =>
  isOn ? [...roles.filter((each) => each !== role), role] : roles.filter((each) => each !== role);
