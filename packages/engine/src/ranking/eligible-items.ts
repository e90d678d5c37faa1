import type { PreparedLibrary } from './prepare-library.ts';
import { primaryLanguage } from './primary-language.ts';

/** Which items may stand on the record at all: in date, in the language asked for, not hidden here, not shared with this buyer. */
export function eligibleItems(
  library: PreparedLibrary,
  language: string | undefined,
  nowMs: number,
  excludedIds: Iterable<string>,
): Uint8Array {
  const { validFromMs, validUntilMs, languages, languageNumbers } = library;
  const eligible = new Uint8Array(library.items.length);
  const wanted = language === undefined ? undefined : (languageNumbers.get(primaryLanguage(language)) ?? -1);
  for (let index = 0; index < eligible.length; index += 1) {
    const inDate = (validFromMs[index] ?? 0) <= nowMs && nowMs < (validUntilMs[index] ?? 0);
    if (inDate && (wanted === undefined || languages[index] === wanted)) eligible[index] = 1;
  }
  for (const id of excludedIds) {
    const index = library.indexById.get(id);
    if (index !== undefined) eligible[index] = 0;
  }
  return eligible;
}
