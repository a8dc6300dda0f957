import type { ReactNode } from 'react';
import { inAddress } from '../../lib/address/in-address.js';
import { useText } from '../../lib/i18n/use-text.js';
import { LinkButton } from '../Button.js';
import styles from './List.module.css';

/** A page of a list as the API gives it. */
export interface Connection<N> {
  edges: readonly { node: N }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: number | null;
}

export interface Column<N> {
  key: string;
  header: string;
  cell: (node: N) => ReactNode;
  /** The column that names the row; on a phone it is the card's heading. */
  name?: true;
  numeric?: true;
}

interface DataListProps<N> {
  /** What the list is, for people who do not see it: its caption. */
  label: string;
  connection: Connection<N>;
  columns: Column<N>[];
  rowKey: (node: N) => string;
  /** Shown instead of an empty table. */
  empty: ReactNode;
  /** The cursor in the address, when this is not the first page. */
  after?: string;
}

/** A list that the server sorts, filters and cuts into pages. Below 640 px each row is a card. */
export function DataList<N>({ label, connection, columns, rowKey, empty, after }: DataListProps<N>) {
  const rows = connection.edges.map((edge) => edge.node);
  if (rows.length === 0 && !after) return <>{empty}</>;
  return (
    <div className={styles.list}>
      <table className={styles.table}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header, numeric }) => (
              <th key={key} scope="col" data-numeric={numeric}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, header, cell, name, numeric }) =>
                name ? (
                  <th key={key} scope="row" data-numeric={numeric}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-header={header} data-numeric={numeric}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <Pages connection={connection} shown={rows.length} after={after} />
    </div>
  );
}

/** Forward page by page, and back to the start; the cursor stands in the address. */
function Pages({
  connection,
  shown,
  after,
}: {
  connection: Connection<unknown>;
  shown: number;
  after?: string;
}) {
  const { t } = useText();
  const { hasNextPage, endCursor } = connection.pageInfo;
  const total = connection.totalCount ?? null;
  return (
    <div className={styles.pages}>
      <p role="status">
        {total === null ? t('ui.list.shown', { shown }) : t('ui.list.shown_of', { shown, total })}
      </p>
      {after && (
        <LinkButton small to="." search={inAddress({ after: undefined })}>
          {t('ui.list.start')}
        </LinkButton>
      )}
      {hasNextPage && endCursor && (
        <LinkButton small to="." search={inAddress({ after: endCursor })}>
          {t('ui.list.next')}
        </LinkButton>
      )}
    </div>
  );
}
