import { createContext, type ReactNode, use } from 'react';
import type { Words } from './words.ts';

const Context = createContext<Words | undefined>(undefined);

export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <Context value={words}>{children}</Context>;
}

/** The words of the language that the page is read in. */
export function useWords(): Words {
  const words = use(Context);
  if (!words) throw new Error('there are no words here: put a WordsProvider around it');
  return words;
}
