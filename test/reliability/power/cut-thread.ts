import { parentPort, workerData } from 'node:worker_threads';
import { cutLane } from './cut-lane.ts';

parentPort?.postMessage(cutLane(workerData as Parameters<typeof cutLane>[0]));
