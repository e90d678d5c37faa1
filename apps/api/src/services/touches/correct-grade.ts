import type { TouchGradeInput, TouchGradeReport } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Says who acted in a touch, or takes that back. @returns `undefined` where there is no such touch that the principal may see */
export function correctGrade(
  { write, principal }: WorkspaceContext,
  id: string,
  { grade, also = [] }: TouchGradeInput,
): Promise<TouchGradeReport | undefined> {
  const { sees } = principal;
  return write('touches.correct', { id, also, grade, sees: sees === 'all' ? sees : [...sees] });
}
