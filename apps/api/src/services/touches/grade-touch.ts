import type { EvidenceGrade, TouchInput } from '@alongside/common';

/** Signals that only software gives off. */
const machineSignals = new Set([
  'head_request',
  'link_preview',
  'mail_privacy_proxy',
  'many_links_at_once',
  'prefetch',
  'scanner_agent',
  'scanner_network',
  'vendor_bot_flag',
]);

/** Who acted: as the sender says, else by the signals, else unknown. */
export function gradeTouch({ grade, signals }: TouchInput): EvidenceGrade {
  if (grade) return grade;
  return signals?.some((signal) => machineSignals.has(signal)) ? 'machine' : 'unknown';
}
