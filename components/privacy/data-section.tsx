import { DataTable } from '@/components/ui/data-table';
import { Details } from '@/components/ui/details';
import type { DataSection as Section } from '@/lib/privacy';

interface Row {
  readonly key: string;
  readonly values: readonly string[];
}

/** One kind of data, closed at first. */
export function DataSection({ section: { title, columns, rows } }: { section: Section }) {
  const keyed: Row[] = rows.map((values, index) => ({ key: `${index}`, values }));
  return (
    <Details summary={`${title} (${rows.length})`}>
      <DataTable
        caption={title}
        captionHidden
        columns={columns.map((header, index) => ({
          header,
          cell: (row: Row) => row.values[index],
          rowHeader: index === 0,
        }))}
        rows={keyed}
        rowKey={(row) => row.key}
      />
    </Details>
  );
}
