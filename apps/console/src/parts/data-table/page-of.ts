/** The page to show out of so many, from 0: of one that is gone, or never was, the last there is. */
export function pageOf(wanted: string | null, pages: number): number {
  const page = Number(wanted ?? '1');
  return Number.isInteger(page) ? Math.max(0, Math.min(page, pages) - 1) : 0;
}
