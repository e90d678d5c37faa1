import { hitRandom } from './hit-random.ts';
import { browsers, humanFamilies } from './human-families.ts';
import type { HitSequence, MailScene } from './labelled-hit.ts';
import { machineFamilies } from './machine-families.ts';

/** One in so many machine sequences is of the kind that nothing gives away. */
const silentEvery = 40;

/** So many mails with what happened to them, half of it by people, labelled. The same seed gives the same. */
export function hitSequences(seed: number, count: number): HitSequence[] {
  const random = hitRandom(seed);
  const humans = Object.entries(humanFamilies);
  const [silent, ...machines] = Object.entries(machineFamilies).toReversed();
  return Array.from({ length: count }, (_, at) => {
    const ofMachines = Math.floor(at / 2) % silentEvery === 0 && silent ? silent : random.pick(machines);
    const [family, play] = at % 2 === 0 ? random.pick(humans) : ofMachines;
    const scene: MailScene = {
      random,
      mail: `mail ${seed}-${at}`,
      links: Array.from({ length: random.between(2, 8) }, (_link, number) => `https://shop.example/${number}`),
      deliveredMs: Date.parse('2026-11-16T08:00:00Z') + random.between(0, 5 * 86_400_000),
      saysDelivery: random.chance(0.5),
      isRounded: random.chance(0.3),
      browser: random.pick(browsers),
    };
    return { family, hits: play(scene) };
  });
}
