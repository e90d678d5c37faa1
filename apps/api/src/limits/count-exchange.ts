/** What the processes of a server tell each other of what they count, so that a limit holds for all of them together. */
export interface CountExchange {
  /**
   * @param hear is told what others counted
   * @returns tells them what was counted here; `undefined` where there are no others
   */
  join(topic: string, hear: (name: string, count: number) => void): ((name: string, count: number) => void) | undefined;
}

/** Of a server that is one process. */
export const noExchange: CountExchange = { join: () => undefined };
