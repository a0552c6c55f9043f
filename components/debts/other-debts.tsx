import { Amount } from '@/components/ui/amount';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { DebtCharge, DebtCredit, DebtSlip } from '@/lib/debts';
import { formatDate } from '@/lib/format';
import { type Cents, subtractCents, zeroCents } from '@/lib/kernel/money';
import { ChargeExplanation, hasLateCharges } from './charge-explanation';
import { DebtCheckbox } from './debt-checkbox';
import { ReceivedNote } from './received-note';

interface Choosable {
  readonly id: string;
  /** It was given already, and cannot be chosen. */
  readonly spent?: boolean;
  readonly description: string;
}

type Chosen = ReadonlySet<string>;

function choose<Row extends Choosable>(
  name: 'guia' | 'lancamento' | 'credito',
  chosen: Chosen,
  worth: (row: Row) => Cents,
): Column<Row> {
  return {
    header: 'Escolher',
    headerHidden: true,
    cell: (row) =>
      !row.spent && (
        <DebtCheckbox
          name={name}
          id={row.id}
          label={`Incluir ${row.description}`}
          cents={worth(row)}
          chosen={chosen.has(row.id)}
        />
      ),
  };
}

/** Open service slips. */
export function Slips({ slips, chosen }: { slips: readonly DebtSlip[]; chosen: Chosen }) {
  if (slips.length === 0) return null;
  const columns: readonly Column<DebtSlip>[] = [
    choose('guia', chosen, (slip) => slip.total),
    {
      header: 'Serviço',
      rowHeader: true,
      cell: (slip) => (
        <>
          {slip.description}
          <ReceivedNote debt={slip} />
        </>
      ),
    },
    { header: 'Guia', cell: (slip) => slip.number },
    { header: 'Vencimento', cell: (slip) => formatDate(slip.dueOn) },
    { header: 'Valor (R$)', align: 'end', cell: (slip) => <Amount cents={slip.amount} as="plain" /> },
    {
      header: 'Acréscimos (R$)',
      align: 'end',
      cell: (slip) => <Amount cents={slip.charges.total} as="plain" />,
    },
    { header: 'Total (R$)', align: 'end', cell: (slip) => <Amount cents={slip.total} as="plain" /> },
  ];
  return (
    <DataTable
      caption="Guias de serviços"
      columns={columns}
      rows={slips}
      rowKey={(slip) => slip.id}
      below={(slip) =>
        hasLateCharges(slip.charges) && (
          <ChargeExplanation of={`da guia ${slip.number}`} charges={slip.charges} />
        )
      }
    />
  );
}

/** Charges that the next bills will carry, which may be settled at once. */
export function ChargesToCome({ charges, chosen }: { charges: readonly DebtCharge[]; chosen: Chosen }) {
  if (charges.length === 0) return null;
  const columns: readonly Column<DebtCharge>[] = [
    choose('lancamento', chosen, (charge) => charge.remaining),
    {
      header: 'Lançamento',
      rowHeader: true,
      cell: ({ description, inProcess }) => (
        <>
          {description}
          {inProcess && <small>O extrato que o inclui já foi pago: não pague de novo.</small>}
        </>
      ),
    },
    { header: 'Parcelas que faltam', align: 'end', cell: (charge) => charge.installmentsLeft },
    { header: 'Total (R$)', align: 'end', cell: (charge) => <Amount cents={charge.remaining} as="plain" /> },
  ];
  return (
    <DataTable
      caption="Lançamentos das próximas contas (só entram no extrato se você escolher)"
      columns={columns}
      rows={charges}
      rowKey={(charge) => charge.id}
    />
  );
}

/** Credits that the next bills will give back, which may be used at once. */
export function Credits({ credits, chosen }: { credits: readonly DebtCredit[]; chosen: Chosen }) {
  if (credits.length === 0) return null;
  const columns: readonly Column<DebtCredit>[] = [
    choose('credito', chosen, (credit) => subtractCents(zeroCents, credit.remaining)),
    { header: 'Crédito', rowHeader: true, cell: (credit) => <CreditName credit={credit} /> },
    { header: 'Total (R$)', align: 'end', cell: (credit) => <Amount cents={credit.remaining} as="plain" /> },
  ];
  return (
    <DataTable
      caption="Créditos a seu favor"
      columns={columns}
      rows={credits}
      rowKey={(credit) => credit.id}
    />
  );
}

function CreditName({ credit: { description, spent, reservedBy } }: { credit: DebtCredit }) {
  return (
    <>
      {description}
      {spent && <small>Já descontado em um extrato pago, que está em processamento.</small>}
      {reservedBy && (
        <small>
          Reservado pelo <a href={`/extratos/${reservedBy.id}`}>extrato {reservedBy.sequence}</a>, que vale
          até {formatDate(reservedBy.validUntil)}. Se você o usar em outro extrato, aquele não vale mais.
        </small>
      )}
    </>
  );
}
