import type { Page } from '@alongside/common';
import type { ReactNode } from 'react';
import { usePages } from '../../../api/use-pages.ts';
import { Empty } from '../../../parts/empty.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Older } from '../../../parts/older.tsx';
import { useWords } from '../../../words/words-context.tsx';
import { Rows } from './rows.tsx';

interface Props<Item> {
  /** What the rows are, for who hears them. */
  readonly name: string;
  readonly path: string;
  /** Which of them, in the words of the API. */
  readonly narrowed?: Readonly<Record<string, string>>;
  /** What is said where there are none. */
  readonly empty: string;
  readonly renderRow: (item: Item) => ReactNode;
}

/** A list of the API, the newest first, with older ones on demand. */
export function PagedRows<Item>({ name, path, narrowed, empty, renderRow }: Props<Item>) {
  const words = useWords();
  const query = usePages<Page<Item>>(path, narrowed);
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0 && !query.hasNextPage) return <Empty>{empty}</Empty>;
        return (
          <>
            <Rows name={name}>{items.map(renderRow)}</Rows>
            <Older query={query}>{words.say('duplicates.older')}</Older>
          </>
        );
      }}
    </Loaded>
  );
}
