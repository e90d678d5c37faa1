import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes. A file that is not named takes some seconds. */
const longest = ['crash', 'tenancy', 'power', 'webhooks-in', 'fuzz', 'disk-faults'].map((name) => `${name}.test.ts`);

/** What takes longest is begun first, so that all processors have work until the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = longest.indexOf(basename(moduleId));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
