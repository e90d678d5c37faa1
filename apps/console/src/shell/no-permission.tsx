import type { Member } from '@alongside/common';
import { Icon } from '@alongside/ui';
import { useList } from '../api/use-list.ts';
import { useWords } from '../words/words-context.tsx';

const named = 3;

/** Not for this role, and who can change that. */
export function NoPermission() {
  const words = useWords();
  const { data } = useList<Member>('/v1/members');
  const admins = (data?.items ?? []).filter(({ roles, status }) => roles.includes('admin') && status === 'active');
  return (
    <div className="empty">
      <Icon name="lock" size={20} />
      <p>{words.say('permission.none')}</p>
      {admins.length > 0 && (
        <p>
          {words.say('permission.ask')}{' '}
          {admins.slice(0, named).map(({ id, name, email }) => (
            <a key={id} href={`mailto:${email}`} className="listed">
              {name}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
