import type { LifecycleStage, Seniority } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';
import { filled } from './filled.ts';

export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly title?: string;
  readonly seniority?: Seniority;
  readonly department?: string;
  readonly lifecycleStage?: LifecycleStage;
  readonly ownerName?: string;
  /** 1 when nobody may write to them. */
  readonly doNotContact?: number;
  readonly accountPk?: number;
}

/** A person as contexts show them; one who is deleted everywhere is not shown. */
export function readPerson(sql: SqlConnection, pk: number): PersonFacts | undefined {
  const row = sql.get(
    'SELECT id, name, email, title, seniority, department, lifecycle_stage, owner_name, do_not_contact, account_pk FROM people WHERE pk = ? AND deleted_at_ms IS NULL',
    pk,
  );
  if (!row) return undefined;
  const [id, name, email, title, seniority, department, lifecycleStage, ownerName, doNotContact, accountPk] = row;
  return filled<PersonFacts>({ id, name, email, title, seniority, department, lifecycleStage, ownerName, doNotContact, accountPk });
}
