import { join } from 'node:path';

/** Settings that make a server log all it can into the folder that the test run looks through afterwards; none when it does not. */
export function testLog(): Record<string, string> {
  const folder = process.env.ALONGSIDE_TEST_LOGS;
  return folder ? { ALONGSIDE_LOG_LEVEL: 'debug', ALONGSIDE_LOG_FILE: join(folder, `server-${process.pid}.log`) } : {};
}
