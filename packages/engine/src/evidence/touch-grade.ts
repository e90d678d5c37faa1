import type { EvidenceGrade, EvidenceSignal } from '@alongside/common';

/** Who acted, and what decided it, the weightiest first. */
export interface TouchGrade {
  readonly grade: EvidenceGrade;
  readonly signals: readonly EvidenceSignal[];
}
