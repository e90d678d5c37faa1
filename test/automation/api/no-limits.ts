/** Tests and measurements ask faster than people: without this they would be refused. */
export const noLimits = { ALONGSIDE_RATE_ANONYMOUS: 'off', ALONGSIDE_RATE_KEY: 'off', ALONGSIDE_RATE_WORKSPACE: 'off' };
