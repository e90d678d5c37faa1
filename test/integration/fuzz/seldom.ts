/** Promised answers that requests alone do not bring about, and why. */
export const seldom: Readonly<Record<string, string>> = {
  'receiveHook 202': 'a delivery must be signed: the battery of deliveries sends some that are',
  'erasePerson 202': 'the search for what is left of a person would have to take ten seconds',
};
