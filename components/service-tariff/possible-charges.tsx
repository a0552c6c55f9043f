import { type Column, DataTable } from '@/components/ui/data-table';
import { type PossibleCharge, possibleChargeInWords } from '@/lib/service-tariff';
import { RuleSource } from './rule-source';

const columns: readonly Column<PossibleCharge>[] = [
  { header: 'Se acontecer', rowHeader: true, cell: ({ description }) => description },
  { header: 'Preço', align: 'end', cell: possibleChargeInWords },
];

/** What may be charged on top, and is not in the total. */
export function PossibleCharges({ charges }: { charges: readonly PossibleCharge[] }) {
  if (charges.length === 0) return null;
  return (
    <DataTable
      caption="O que pode ser cobrado a mais"
      columns={columns}
      rows={charges}
      rowKey={({ id }) => id}
      below={({ source, from }) => <RuleSource source={source} from={from} />}
    />
  );
}
