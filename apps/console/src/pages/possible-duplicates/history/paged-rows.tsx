import { Button } from '@alongside/ui';
import type { ReactNode } from 'react';
import { Empty } from '../../../parts/empty.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { useWords } from '../../../words/words-context.tsx';
import { Rows } from './rows.tsx';
import { usePages } from './use-pages.ts';

interface Props<Item> {
  /** What the rows are, for who hears them. */
  readonly name: string;
  readonly path: string;
  /** What is said where there are none. */
  readonly empty: string;
  readonly renderRow: (item: Item) => ReactNode;
}

/** A list of the API, the newest first, with older ones on demand. */
export function PagedRows<Item>({ name, path, empty, renderRow }: Props<Item>) {
  const words = useWords();
  const query = usePages<Item>(path);
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0 && !query.hasNextPage) return <Empty>{empty}</Empty>;
        return (
          <>
            <Rows name={name}>{items.map(renderRow)}</Rows>
            {query.hasNextPage && (
              <p className="pages">
                <Button onClick={() => void query.fetchNextPage()} disabled={query.isFetchingNextPage}>
                  {words.say('duplicates.older')}
                </Button>
              </p>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
