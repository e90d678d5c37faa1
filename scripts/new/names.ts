/** One name in the forms that files need. */
export interface Names {
  /** `won-deals` */
  readonly kebab: string;
  /** `wonDeals` */
  readonly camel: string;
  /** `Won deals` */
  readonly title: string;
  /** `['won', 'deals']` */
  readonly words: readonly string[];
}

export function namesOf(kebab: string): Names {
  const words = kebab.split('-');
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const [first = '', ...rest] = words;
  return { kebab, words, camel: first + rest.map(capital).join(''), title: [capital(first), ...rest].join(' ') };
}
