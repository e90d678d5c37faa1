import { msToInstant } from '@alongside/common';

/** What is sent, letter by letter the same each time: the signature is over it. @source Standard Webhooks, "payload structure" */
export function messageBody(type: string, createdAtMs: number, data: string): string {
  return `{"type":${JSON.stringify(type)},"timestamp":"${msToInstant(createdAtMs)}","data":${data}}`;
}
