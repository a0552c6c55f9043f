import { type Column, DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import { formatDate } from '@/lib/format';
import type { WasteCollection } from '@/lib/waste-routes';
import { type CollectionDay, hoursInWords, wasteKindWords, weekdayOf } from '@/lib/waste-routes';

export interface ComingDay extends CollectionDay {
  readonly collection: WasteCollection;
}

/** The days of the coming weeks in their order, with those that a holiday takes away. */
export function ComingDays({ days, caption }: { days: readonly ComingDay[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={days}
      rowKey={({ date, collection }) => `${date} ${collection.kind}`}
      rowTone={({ runs }) => (runs ? undefined : 'danger')}
    />
  );
}

const columns: readonly Column<ComingDay>[] = [
  { header: 'Dia', rowHeader: true, cell: ({ date }) => `${weekdayOf(date)}, ${formatDate(date)}` },
  { header: 'Coleta', cell: ({ collection }) => wasteKindWords[collection.kind].name },
  { header: 'Horário', cell: (day) => <Hours day={day} /> },
];

function Hours({ day: { collection, holiday, runs } }: { day: ComingDay }) {
  if (runs) return holiday ? `${hoursInWords(collection)}, também no feriado` : hoursInWords(collection);
  return <Tag tone="danger">Não passa: {holiday?.name}</Tag>;
}
