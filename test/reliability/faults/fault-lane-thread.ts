import { parentPort, workerData } from 'node:worker_threads';
import { FaultLane, type LaneOptions } from './fault-lane.ts';

const report = await FaultLane.run({ ...(workerData as LaneOptions), say: (line) => parentPort?.postMessage(line) });
parentPort?.postMessage(report);
