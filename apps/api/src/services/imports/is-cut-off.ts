import { basename } from 'node:path';

/** Whether the list of an import that is not over, a file `.<process>-<time>.part`, will never be: its process is gone. */
export function isCutOff(path: string): boolean {
  const pid = Number(/^\.(\d+)-/.exec(basename(path))?.[1]);
  return pid > 0 && !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    // Sends nothing: asks whether there is somebody to send it to.
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's is running, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
