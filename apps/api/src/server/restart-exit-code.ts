/**
 * The exit code of a server that wants to be started again.
 *
 * @source EX_TEMPFAIL of sysexits.h: "temporary failure, the user is invited to retry"
 */
export const restartExitCode = 75;
