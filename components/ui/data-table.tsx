// biome-ignore-all lint/a11y/noRedundantRoles: cards are display:flex, and browsers then forget that the parts are a table's.
import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface Column<Row> {
  /** Heading, and on a phone the name before the value in each card. */
  header: string;
  cell: (row: Row) => ReactNode;
  /** `end` for amounts and counts. */
  align?: 'start' | 'end';
  /** Names the row: exactly one column has it, and it becomes the card's title on a phone. */
  rowHeader?: boolean;
  /**
   * Shows no heading (a column of checkboxes or links): readers of the page still hear it.
   * As the first column it is narrow, and on a phone it sits in the card's corner, beside the title.
   */
  headerHidden?: boolean;
}

/** How a row stands out; the row must also say why in words. */
export type RowTone = 'info' | 'danger';

interface Total {
  label: string;
  value: ReactNode;
}

export interface DataTableProps<Row> {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowTone?: (row: Row) => RowTone | undefined;
  /** More about a row, across its whole width: a Details that would squeeze a column. */
  below?: (row: Row) => ReactNode;
  /** Totals under the table, in the last column. */
  totals?: readonly Total[];
}

/** Rows of facts; on a phone each row is a card that names its own values. The roles keep it a table there too. */
export function DataTable<Row>(table: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, totals = [] } = table;
  return (
    <table className={styles.table} role="table">
      <caption className={captionHidden ? 'visually-hidden' : styles.caption}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ header, align, headerHidden }) => (
            <th key={header} scope="col" role="columnheader" data-align={align}>
              <span className={headerHidden ? 'visually-hidden' : undefined}>{header}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <BodyRow key={table.rowKey(row)} row={row} table={table} />
        ))}
      </tbody>
      {totals.length > 0 && <Totals totals={totals} span={columns.length - 1} />}
    </table>
  );
}

function Totals({ totals, span }: { totals: readonly Total[]; span: number }) {
  return (
    <tfoot role="rowgroup">
      {totals.map(({ label, value }) => (
        <tr key={label} role="row">
          <th scope="row" role="rowheader" colSpan={span}>
            {label}
          </th>
          <td role="cell">{value}</td>
        </tr>
      ))}
    </tfoot>
  );
}

function BodyRow<Row>({ row, table }: { row: Row; table: DataTableProps<Row> }) {
  const tone = table.rowTone?.(row);
  const below = table.below?.(row);
  return (
    <>
      <tr role="row" data-tone={tone} data-has-below={below ? true : undefined}>
        {table.columns.map((column) => (
          <Cell key={column.header} column={column} row={row} />
        ))}
      </tr>
      {below && (
        <tr role="row" data-tone={tone} data-below>
          <td role="cell" colSpan={table.columns.length}>
            {below}
          </td>
        </tr>
      )}
    </>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { header, headerHidden, align, rowHeader, cell } = column;
  const attributes = { 'data-align': align, 'data-label': headerHidden ? undefined : header };
  if (!rowHeader) {
    return (
      <td role="cell" {...attributes}>
        <div className={styles.value}>{cell(row)}</div>
      </td>
    );
  }
  return (
    <th scope="row" role="rowheader" {...attributes}>
      <div className={styles.value}>{cell(row)}</div>
    </th>
  );
}
