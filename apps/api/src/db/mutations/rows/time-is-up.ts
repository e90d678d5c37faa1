/** For whoever removes people one by one: each goes with a handful of rows or with thousands. @unit milliseconds */
const partMs = 10;

/** Whether as much time has passed as one part of a long removal may take; asked after each row, so that every part removes something. */
export function timeIsUp(): () => boolean {
  const beganAtMs = performance.now();
  return () => performance.now() - beganAtMs >= partMs;
}
