/**
 * Which of the pairs is shown: the one that was asked for; where that is not there any more, whichever stands in its place now.
 *
 * @param place where the last one that was shown stood
 * @returns -1 where there is none
 */
export function shownCase(ids: readonly string[], wanted: string | null, place: number): number {
  const at = wanted === null ? -1 : ids.indexOf(wanted);
  return at >= 0 ? at : Math.min(place, ids.length - 1);
}
