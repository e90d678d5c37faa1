import { parentPort, receiveMessageOnPort } from 'node:worker_threads';
import { assert } from '@alongside/common';
import type { WriterReply, WriterRequest, WriterStart } from './messages.ts';
import { Pulse } from './pulse.ts';
import { Stillness } from './stillness.ts';
import { WriterMeter } from './writer-meter.ts';
import { WriterQueue } from './writer-queue.ts';

assert(parentPort, 'the writer runs in a worker thread');
const port = parentPort;
const { secret, pulse, meter, stillness } = await new Promise<WriterStart>((resolve) => port.once('message', resolve));
const queue = new WriterQueue(
  { secret, pulse: new Pulse(pulse), meter: new WriterMeter(meter), stillness: new Stillness(stillness) },
  (replies: readonly WriterReply[]) => port.postMessage(replies),
  arrived,
);
let isScheduled = false;
/** Set while those that wait let somebody else go first who is about to ask. */
let pause: NodeJS.Timeout | undefined;
/** As short as a timer can be: who is let go first is here within it, or too late. @unit milliseconds */
const pauseMs = 1;
/** Enough for what was collected to be let go of. @unit milliseconds */
const restMs = 5;

port.on('message', (requests: readonly WriterRequest[]) => {
  for (const request of requests) queue.add(request);
  if (!isScheduled) schedule();
});

/** Later, not now: requests that arrive together share one transaction, and so one sync of the disk. Those that arrive meanwhile join in. */
function schedule(): void {
  isScheduled = true;
  clearTimeout(pause);
  if (queue.takeRest()) setTimeout(work, restMs);
  else setImmediate(work);
}

function work(): void {
  isScheduled = false;
  const state = queue.work();
  if (state === 'more') schedule();
  if (state === 'soon') pause = setTimeout(schedule, pauseMs);
  if (state === 'closed') port.close();
}

/** Messages that have come but wait for the thread to be idle: a turn that lasts looks for them. */
function arrived(): WriterRequest[] {
  const requests: WriterRequest[] = [];
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
    requests.push(...(next.message as readonly WriterRequest[]));
  }
  return requests;
}
