import { Button, Icon } from '@alongside/ui';
import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  functionalUpdate,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo } from 'react';
import { useWords } from '../../words/words-context.tsx';
import { csv } from '../csv.ts';
import { saveFile } from '../save-file.ts';
import { useUrlState } from '../use-url-state.ts';
import type { Column } from './column.ts';
import { pageOf } from './page-of.ts';
import { readSort, writeSort } from './sort-state.ts';

const pageSize = 50;
/** A list that is seen whole needs no search. */
const searchFrom = 6;

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: { includesString: filterFn_includesString },
});

interface Props<Row extends object> {
  /** What the rows are, for who hears the table and for the exported file's name. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly idOf: (row: Row) => string;
  /** What can be done with one row. */
  readonly renderActions?: (row: Row) => ReactNode;
  /** Shown where there are no rows at all. */
  readonly empty: ReactNode;
  /** More ways to narrow the list, beside the search. */
  readonly filters?: ReactNode;
  /** Whether `rows` are already fewer than there are. */
  readonly isNarrowed?: boolean;
}

/** Rows that sort, filter, page, remember all that in the address, and leave as CSV. */
export function DataTable<Row extends object>({
  name,
  rows,
  columns,
  idOf,
  renderActions,
  empty,
  filters,
  isNarrowed = false,
}: Props<Row>) {
  const words = useWords();
  const [state, setState] = useUrlState();
  const search = state.get('q') ?? '';
  const sort = state.get('sort');
  const sorting = useMemo(
    () =>
      readSort(
        sort,
        columns.map(({ id }) => id),
      ),
    [sort, columns],
  );
  const definitions = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<typeof features, Row> => ({
          id: column.id,
          accessorFn: column.value,
          ...(column.isNumeric ? {} : { sortFn: 'text' as const }),
          sortUndefined: 'last' as const,
        }),
      ),
    [columns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: idOf,
    globalFilterFn: 'includesString',
    getColumnCanGlobalFilter: () => true,
    state: { sorting, globalFilter: search },
    onSortingChange: (updater) => setState({ sort: writeSort(functionalUpdate(updater, sorting)), page: undefined }),
  });
  if (rows.length === 0 && !isNarrowed) return empty;
  const found = table.getSortedRowModel().rows;
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const pageIndex = pageOf(state.get('page'), pages);
  const shown = found.slice(pageIndex * pageSize, (pageIndex + 1) * pageSize);
  const byId = new Map(columns.map((column) => [column.id, column]));

  const exportCsv = () =>
    saveFile(
      `${name}.csv`,
      new Blob([csv([columns.map(({ title }) => title), ...found.map(({ original }) => columns.map(({ value }) => value(original)))])], {
        type: 'text/csv',
      }),
    );

  return (
    <div className="data">
      <div className="data-tools">
        {(rows.length >= searchFrom || search !== '') && (
          <label className="search">
            <Icon name="search" />
            <span className="visually-hidden">{words.say('table.search')}</span>
            <input
              type="search"
              value={search}
              placeholder={words.say('table.search')}
              onChange={(event) => setState({ q: event.currentTarget.value, page: undefined })}
            />
          </label>
        )}
        {filters}
        <span className="data-count soft" role="status">
          {words.say('table.count', { count: found.length })}
        </span>
        <Button look="quiet" onClick={exportCsv}>
          <Icon name="download" />
          {words.say('table.export')}
        </Button>
      </div>
      <div className="data-scroll">
        <table>
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              {table.getFlatHeaders().map((header) => {
                const column = byId.get(header.column.id);
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
                    data-numeric={column?.isNumeric || undefined}
                  >
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      {column?.title}
                      <span className="sort-mark" data-sorted={sorted || undefined} aria-hidden="true" />
                    </button>
                  </th>
                );
              })}
              {renderActions && (
                <th scope="col">
                  <span className="visually-hidden">{words.say('table.actions')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                {columns.map((column) => (
                  <td key={column.id} data-numeric={column.isNumeric || undefined} data-title={column.title}>
                    {column.draw ? column.draw(row.original) : column.value(row.original)}
                  </td>
                ))}
                {renderActions && <td className="row-actions">{renderActions(row.original)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length === 0 && (
        <p className="empty">
          {words.say('table.noneFound')}{' '}
          <Button look="link" onClick={() => setState(Object.fromEntries([...state.keys()].map((key) => [key, undefined])))}>
            {words.say('table.clear')}
          </Button>
        </p>
      )}
      {pages > 1 && (
        <nav className="pages" aria-label={words.say('table.pages')}>
          <Button disabled={pageIndex === 0} onClick={() => setState({ page: String(pageIndex) })}>
            {words.say('table.previous')}
          </Button>
          <span className="soft">{words.say('table.page', { page: pageIndex + 1, pages })}</span>
          <Button disabled={pageIndex + 1 >= pages} onClick={() => setState({ page: String(pageIndex + 2) })}>
            {words.say('table.next')}
          </Button>
        </nav>
      )}
    </div>
  );
}
