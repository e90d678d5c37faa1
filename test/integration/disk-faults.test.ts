import { describe, expect, test } from 'vitest';
import { freezeCalls } from '../reliability/faults/freeze-disks.ts';
import { sweepFaults } from '../reliability/faults/sweep-faults.ts';

const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);
/** Other tests run beside. */
const slack = 8;

describe('a server whose disk goes wrong', () => {
  test('acknowledges nothing that is not there, says 503, reads on, and heals by itself', { timeout: 300_000 }, async () => {
    const { trials, fired, acknowledged, refused, findings } = await sweepFaults({ from: 1, until: 40, step: 13, seed, lanes: 2, slack });
    console.log(`seed ${seed}: ${trials} faults, ${acknowledged} writes acknowledged, ${refused} refused`);
    expect(refused).toBeGreaterThan(0);
    expect({ fired, findings }).toEqual({ fired: trials, findings: [] });
  });

  test('is caught when it goes on after a failed sync', { timeout: 300_000 }, async () => {
    const { findings } = await sweepFaults({ from: 3, until: 6, seed, lanes: 1, slack, kinds: ['failed fsync'], plant: 'same-connection' });
    expect(findings.join('\n')).toContain('was written on after a sync of it failed');
  });

  test('keeps answering while its disk hangs, and says that it is not ready', { timeout: 300_000 }, async () => {
    const { findings, refused, reads } = await freezeCalls({ seed, lastsMs: 3_000, slack });
    expect(findings).toEqual([]);
    expect(Math.min(refused, reads)).toBeGreaterThan(0);
  });
});
