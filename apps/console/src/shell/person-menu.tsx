import { Icon } from '@alongside/ui';
import { Link } from 'wouter';
import { useAct } from '../api/use-act.ts';
import { Failure } from '../parts/failure.tsx';
import { Menu } from '../parts/menu.tsx';
import { useWords } from '../words/words-context.tsx';
import { useSession } from './session.tsx';
import { signOut } from './sign-out.ts';

/** Who is signed in, and the way out. */
export function PersonMenu() {
  const words = useWords();
  const { member, roles } = useSession();
  const leave = useAct({ run: signOut });
  const name = member?.name ?? words.say('shell.key');
  return (
    <Menu
      side="up"
      name={words.say('shell.account')}
      label={
        <>
          <span className="avatar" aria-hidden="true">
            {initials(name)}
          </span>
          <span className="two-lines">
            <span>{name}</span>
            <span className="soft small">{words.list(roles.map((role) => words.say(`role.${role}`)))}</span>
          </span>
        </>
      }
    >
      {(close) => (
        <>
          {member && <p className="menu-note soft small">{member.email}</p>}
          <Link href="/devices" onClick={close}>
            <Icon name="device" />
            {words.say('devices.title')}
          </Link>
          <button type="button" disabled={leave.isPending} onClick={() => leave.mutate()}>
            <Icon name="signOut" />
            {words.say('shell.signOut')}
          </button>
          <Failure error={leave.error} />
        </>
      )}
    </Menu>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
