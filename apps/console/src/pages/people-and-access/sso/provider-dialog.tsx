import type { OidcProvider, Role } from '@alongside/common';
import { Button } from '@alongside/ui';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Check } from '../../../parts/check.tsx';
import { CopyOnce } from '../../../parts/copy-once.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { Field } from '../../../parts/field.tsx';
import { Form } from '../../../parts/form.tsx';
import { RoleChecks } from '../../../parts/role-checks.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words-context.tsx';
import { GroupRows } from './group-rows.tsx';

interface Props {
  /** Absent: a new one. */
  readonly provider: OidcProvider | undefined;
  readonly onClose: () => void;
}

const callback = '/v1/sign-in/oidc/callback';
const secretFields = ['clientSecret'] as const;
const blank = {
  name: '',
  issuer: '',
  clientId: '',
  groupsClaim: 'groups',
  groupRoles: [] as OidcProvider['groupRoles'],
  defaultRoles: ['rep'] as Role[],
  justInTime: true,
  isEnabled: true,
};

/** What the identity provider is called, where it is, and what its groups mean here. */
export function ProviderDialog({ provider, onClose }: Props) {
  const words = useWords();
  const tell = useTell();
  const { draft, set, clear } = useDraft(`sso ${provider?.id ?? ''}`, { ...blank, ...provider, clientSecret: '' }, secretFields);
  const save = useAct({
    run: () => {
      const { name, issuer, clientId, clientSecret, groupsClaim, groupRoles, defaultRoles, justInTime, isEnabled } = draft;
      const body = {
        name: name.trim(),
        issuer: issuer.trim(),
        clientId: clientId.trim(),
        ...(clientSecret !== '' && { clientSecret }),
        groupsClaim: groupsClaim.trim() || blank.groupsClaim,
        groupRoles: groupRoles.filter(({ group, roles }) => group.trim() !== '' && roles.length > 0),
        defaultRoles,
        justInTime,
        isEnabled,
      };
      return provider ? ask('PATCH', `/v1/oidc-providers/${provider.id}`, { body }) : ask('POST', '/v1/oidc-providers', { body });
    },
    refresh: ['/v1/oidc-providers', '/v1/audit'],
    done: () => {
      clear();
      onClose();
      tell(words.say('sso.saved', { name: draft.name }));
    },
  });
  return (
    <Dialog title={provider ? words.say('sso.edit', { name: provider.name }) : words.say('sso.add')} onClose={onClose} isWide>
      <Form onSubmit={() => save.mutate()}>
        <CopyOnce label={words.say('sso.redirect')} secret={`${location.origin}${callback}`} isPublic />
        <Field label={words.say('sso.name')} hint={words.say('sso.nameWhy')}>
          <input required maxLength={80} value={draft.name} onChange={(event) => set({ name: event.currentTarget.value })} />
        </Field>
        <Field label={words.say('sso.issuer')} hint={words.say('sso.issuerWhy')}>
          <input
            type="url"
            required
            placeholder="https://login.example.com"
            spellCheck={false}
            value={draft.issuer}
            onChange={(event) => set({ issuer: event.currentTarget.value })}
          />
        </Field>
        <div className="columns">
          <Field label={words.say('sso.clientId')}>
            <input
              required
              maxLength={255}
              autoComplete="off"
              spellCheck={false}
              value={draft.clientId}
              onChange={(event) => set({ clientId: event.currentTarget.value })}
            />
          </Field>
          <Field label={words.say('sso.clientSecret')} hint={words.say(provider?.hasSecret ? 'sso.secretKept' : 'sso.secretWhy')}>
            <input
              type="password"
              autoComplete="new-password"
              value={draft.clientSecret}
              onChange={(event) => set({ clientSecret: event.currentTarget.value })}
            />
          </Field>
        </div>
        <Field label={words.say('sso.groupsClaim')} hint={words.say('sso.groupsClaimWhy')}>
          <input
            maxLength={80}
            spellCheck={false}
            value={draft.groupsClaim}
            onChange={(event) => set({ groupsClaim: event.currentTarget.value })}
          />
        </Field>
        <GroupRows rows={draft.groupRoles} onChange={(groupRoles) => set({ groupRoles })} />
        <RoleChecks
          legend={words.say('sso.defaultRoles')}
          hint={words.say('sso.defaultRolesWhy')}
          roles={draft.defaultRoles}
          onChange={(defaultRoles) => set({ defaultRoles })}
          isInline
        />
        <Check checked={draft.justInTime} onChange={(justInTime) => set({ justInTime })} hint={words.say('sso.justInTimeWhy')}>
          {words.say('sso.justInTime')}
        </Check>
        <Check checked={draft.isEnabled} onChange={(isEnabled) => set({ isEnabled })}>
          {words.say('sso.enabled')}
        </Check>
        <Failure error={save.error} />
        <footer>
          <Button onClick={onClose}>{words.say('common.cancel')}</Button>
          <Button look="primary" type="submit" disabled={save.isPending}>
            {words.say('common.save')}
          </Button>
        </footer>
      </Form>
    </Dialog>
  );
}
