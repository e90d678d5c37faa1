import type { CaseSide, IdentityCase } from '@alongside/common';
import type { WordKey } from '../../../words/words.ts';

type Likeness = 'same' | 'differs' | 'unsaid';

/** One line of the comparison. */
export interface ComparedField {
  readonly title: WordKey;
  readonly values: readonly [string | undefined, string | undefined];
  /** `unsaid`: one of the two says nothing. */
  readonly likeness: Likeness;
}

interface Question {
  readonly title: WordKey;
  readonly read: (side: CaseSide) => string | undefined;
  /** What of it counts; absent: all but capitals. */
  readonly counts?: (value: string) => string;
}

const digits = (phone: string) => phone.replaceAll(/\D/g, '');

const questions: Readonly<Record<IdentityCase['noun'], readonly Question[]>> = {
  person: [
    { title: 'duplicates.field.email', read: ({ address }) => address },
    { title: 'duplicates.field.title', read: ({ title }) => title },
    { title: 'duplicates.field.company', read: ({ accountName }) => accountName },
    { title: 'duplicates.field.phone', read: ({ phone }) => phone, counts: digits },
    { title: 'duplicates.field.country', read: ({ country }) => country },
  ],
  account: [
    { title: 'duplicates.field.domain', read: ({ address }) => address },
    { title: 'duplicates.field.industry', read: ({ title }) => title },
    { title: 'duplicates.field.parent', read: ({ accountName }) => accountName },
    { title: 'duplicates.field.country', read: ({ country }) => country },
  ],
};

/** What the two of a pair say of themselves, line by line; what neither says is left out. Their names stand above. */
export function comparedFields({ noun, sides: [one, other] }: IdentityCase): ComparedField[] {
  if (!one || !other) return [];
  return questions[noun].flatMap(({ title, read, counts = (value) => value.trim().toLocaleLowerCase() }) => {
    const values = [read(one) || undefined, read(other) || undefined] as const;
    const [first, second] = values;
    if (first === undefined && second === undefined) return [];
    const isSaid = first !== undefined && second !== undefined;
    return [{ title, values, likeness: !isSaid ? 'unsaid' : counts(first) === counts(second) ? 'same' : 'differs' }];
  });
}
