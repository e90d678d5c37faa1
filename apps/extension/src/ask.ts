import { browser } from 'wxt/browser';
import type { Answers, Message } from './messages.ts';

/** Asks the worker. @throws Error when there is no worker any more, or when it will not answer this sender */
export async function ask<M extends Message>(message: M): Promise<Answers[M['type']]> {
  const answer: Answers[M['type']] | undefined | null = await browser.runtime.sendMessage(message);
  if (answer === undefined || answer === null) throw new Error(`no answer to ${message.type}`);
  return answer;
}
