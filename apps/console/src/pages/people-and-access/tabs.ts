import type { Tab } from '../../parts/tabs.tsx';
import { AuditLog } from './audit/audit-log.tsx';
import { CrmSites } from './crm-sites/crm-sites.tsx';
import { Invitations } from './invitations/invitations.tsx';
import { Keys } from './keys/keys.tsx';
import { Members } from './members/members.tsx';
import { Privacy } from './privacy/privacy.tsx';
import { SingleSignOn } from './sso/single-sign-on.tsx';
import { Teams } from './teams/teams.tsx';
import { WorkspaceSettings } from './workspace/workspace-settings.tsx';

/** The parts of the page in the order of how often one comes for them. */
export const tabs = [
  { id: 'members', title: 'members.title', Body: Members },
  { id: 'teams', title: 'teams.title', Body: Teams },
  { id: 'invitations', title: 'invitations.title', Body: Invitations },
  { id: 'keys', title: 'keys.title', Body: Keys },
  { id: 'sso', title: 'sso.title', Body: SingleSignOn },
  { id: 'crm-sites', title: 'sites.title', Body: CrmSites },
  { id: 'audit', title: 'audit.title', Body: AuditLog },
  { id: 'privacy', title: 'privacy.title', Body: Privacy },
  { id: 'workspace', title: 'workspace.title', Body: WorkspaceSettings },
] as const satisfies readonly Tab[];
