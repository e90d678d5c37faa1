import type { Erasure } from '@alongside/common';
import { Chip } from '@alongside/ui';
import { useMemo } from 'react';
import { useList } from '../../../api/use-list.ts';
import type { Column } from '../../../parts/data-table/column.ts';
import { DataTable } from '../../../parts/data-table/data-table.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Moment } from '../../../parts/moment.tsx';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../../words/words-context.tsx';

/** The erasures that were carried out, without a word about whom. */
export function Erasures() {
  const words = useWords();
  const erasures = useList<Erasure>('/v1/erasures');
  const columns = useMemo(() => erasureColumns(words), [words]);
  return (
    <section className="setting">
      <h3>{words.say('erasures.title')}</h3>
      <Loaded query={erasures}>
        {({ items }) => (
          <DataTable
            name={words.say('erasures.title')}
            rows={items}
            columns={columns}
            idOf={({ id }) => id}
            empty={<Empty>{words.say('erasures.none')}</Empty>}
          />
        )}
      </Loaded>
    </section>
  );
}

function erasureColumns(words: Words): readonly Column<Erasure>[] {
  const total = ({ removed }: Erasure) => Object.values(removed).reduce((sum, count) => sum + count, 0);
  return [
    {
      id: 'requested',
      title: words.say('erasures.requested'),
      value: ({ requestedAt }) => requestedAt,
      draw: ({ requestedAt }) => <Moment at={requestedAt} />,
    },
    { id: 'id', title: words.say('erasures.id'), value: ({ id }) => id, draw: ({ id }) => <code>{id}</code> },
    { id: 'status', title: words.say('members.status'), value: ({ status }) => words.say(`erasures.status.${status}`) },
    {
      id: 'verified',
      title: words.say('erasures.verified'),
      value: ({ verified }) => words.say(verified ? 'common.yes' : 'common.no'),
      draw: ({ verified }) => <Chip tone={verified ? 'accent' : 'warm'}>{words.say(verified ? 'common.yes' : 'common.no')}</Chip>,
    },
    { id: 'removed', title: words.say('erasures.removed'), value: total, draw: (erasure) => words.number(total(erasure)), isNumeric: true },
  ];
}
