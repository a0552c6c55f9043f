import { Amount } from '@/components/ui/amount';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { SummaryList } from '@/components/ui/summary-list';
import {
  type AnnualDischarge,
  criterionSentence,
  type DischargeItem,
  deliverySentence,
  dischargeStatement,
  earlierYearsSentence,
  entitlement,
  isLeftOut,
  leftOutSentence,
  situationWord,
} from '@/lib/annual-discharge';
import { formatAccountNumber, formatDate, formatMonth } from '@/lib/format';
import { formatVerificationCode } from '@/lib/verification';

const columns: readonly Column<DischargeItem>[] = [
  { header: 'Fatura', rowHeader: true, cell: (item) => formatMonth(item.referenceMonth) },
  { header: 'Vencimento', cell: (item) => formatDate(item.dueOn) },
  { header: 'Situação', cell: (item) => situationWord(item.situation) },
  { header: 'Data da situação', cell: (item) => (item.situationOn ? formatDate(item.situationOn) : '–') },
  { header: 'Valor (R$)', align: 'end', cell: (item) => <Amount cents={item.amount} as="plain" /> },
];

/** A declaration on the screen, word for word as its PDF. */
export function DischargeSummary({ discharge, pdfUrl }: { discharge: AnnualDischarge; pdfUrl: string }) {
  const { baseYear, items, total, header, delivery } = discharge;
  const remarks = [
    earlierYearsSentence(discharge),
    leftOutSentence(items),
    criterionSentence(discharge),
    entitlement,
  ];
  return (
    <>
      <PageHeading
        title={`Declaração de quitação anual de débitos de ${baseYear}`}
        lead={`Número ${discharge.sequence}, emitida em ${formatDate(discharge.issuedOn)}. O documento não muda mais: pedido de novo, é o mesmo.`}
      />
      {delivery && (
        <Notice title={`Declaração de ${baseYear} entregue em ${formatDate(delivery.deliveredOn)}`}>
          <p>{deliverySentence(delivery)}</p>
        </Notice>
      )}
      {header.demonstration && (
        <Notice tone="danger" title="Demonstração: sem valor">
          <p>Esta declaração existe só para mostrar o portal.</p>
        </Notice>
      )}
      <Identity discharge={discharge} pdfUrl={pdfUrl} />
      <DataTable
        caption={`Contas de ${baseYear}`}
        columns={columns}
        rows={items.filter((item) => !isLeftOut(item))}
        rowKey={(item) => item.billId}
        totals={[{ label: 'Total', value: <Amount cents={total} as="plain" /> }]}
      />
      <Prose>
        <p>
          <strong>{dischargeStatement(discharge)}</strong>
        </p>
        {remarks.map((remark) => remark && <p key={remark}>{remark}</p>)}
      </Prose>
    </>
  );
}

function Identity({ discharge, pdfUrl }: { discharge: AnnualDischarge; pdfUrl: string }) {
  const { header, verificationCode } = discharge;
  return (
    <Card>
      <SummaryList
        items={[
          { term: 'Nome', value: header.holderName },
          { term: 'CPF ou CNPJ', value: header.maskedTaxId ?? 'não cadastrado' },
          { term: 'Endereço', value: header.premisesAddress },
          { term: 'Matrícula', value: formatAccountNumber(header.accountNumber) },
          { term: 'Inscrição', value: header.inscription },
          { term: 'Código de verificação', value: formatVerificationCode(verificationCode) },
        ]}
      />
      <Actions>
        <ButtonLink href={pdfUrl} icon="printer">
          Abrir o PDF para imprimir
        </ButtonLink>
      </Actions>
    </Card>
  );
}
