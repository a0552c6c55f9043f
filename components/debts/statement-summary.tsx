import { Amount } from '@/components/ui/amount';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Digits } from '@/components/ui/digits';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { SummaryList } from '@/components/ui/summary-list';
import { digitableLine } from '@/lib/collection';
import type { DebtStatement, StatementStanding } from '@/lib/debts';
import { formatDate } from '@/lib/format';
import { CopyButton } from './copy-button';
import { StatementItems } from './statement-items';

interface StatementSummaryProps {
  statement: DebtStatement;
  standing: StatementStanding;
  pdfUrl: string;
}

/** A statement on the screen: how much, until when, how to pay, and what happens then. */
export function StatementSummary({ statement, standing, pdfUrl }: StatementSummaryProps) {
  return (
    <>
      <PageHeading
        title="Extrato de débitos"
        lead={`Número ${statement.sequence}, emitido em ${formatDate(statement.issuedOn)}.`}
      />
      {standing === 'PAYABLE' ? (
        <HowToPay statement={statement} pdfUrl={pdfUrl} />
      ) : (
        <NotPayable standing={standing} />
      )}
      <StatementItems statement={statement} />
      {standing === 'PAYABLE' && <WhatHappensNext validUntil={formatDate(statement.validUntil)} />}
    </>
  );
}

function HowToPay({ statement, pdfUrl }: { statement: DebtStatement; pdfUrl: string }) {
  const line = digitableLine(statement.barcode);
  return (
    <Card>
      {statement.header.demonstration && (
        <Notice tone="danger" title="Demonstração: não pague">
          <p>Este extrato existe só para mostrar o portal.</p>
        </Notice>
      )}
      <SummaryList
        items={[
          { term: 'Valor a pagar', value: <Amount cents={statement.totals.total} size="large" /> },
          { term: 'Pague até', value: <strong>{formatDate(statement.validUntil)}</strong> },
          { term: 'Código para pagar', value: <Digits id="linha-digitavel">{line}</Digits> },
        ]}
      />
      <Actions>
        <ButtonLink href={pdfUrl} icon="printer">
          Abrir o PDF para imprimir
        </ButtonLink>
        <CopyButton text={line} />
      </Actions>
    </Card>
  );
}

function NotPayable({ standing }: { standing: Exclude<StatementStanding, 'PAYABLE'> }) {
  return (
    <>
      <Notice
        tone="warning"
        title={standing === 'EXPIRED' ? 'Este extrato venceu' : 'Não pague este extrato'}
      >
        <p>
          {standing === 'EXPIRED'
            ? 'Depois da data limite os valores mudam. Emita outro com os valores de hoje.'
            : 'Depois da emissão, uma das contas dele foi paga, cancelada ou entrou em revisão. Emita outro com o que ainda está em aberto.'}
        </p>
      </Notice>
      <Actions>
        <ButtonLink href="/debitos">Emitir outro extrato</ButtonLink>
      </Actions>
    </>
  );
}

function WhatHappensNext({ validUntil }: { validUntil: string }) {
  return (
    <Prose>
      <h2>O que acontece agora</h2>
      <ol>
        <li>
          Pague até {validUntil} em qualquer banco, casa lotérica ou aplicativo que receba contas de água.
        </li>
        <li>A baixa das contas é feita em até 2 dias úteis depois do pagamento.</li>
        <li>Enquanto isso, não pague de novo as mesmas contas por outro meio.</li>
      </ol>
    </Prose>
  );
}
