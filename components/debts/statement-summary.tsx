import { Amount } from '@/components/ui/amount';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { CopyButton } from '@/components/ui/copy-button';
import { Digits } from '@/components/ui/digits';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { PayByPix } from '@/components/ui/pay-by-pix';
import { Prose } from '@/components/ui/prose';
import { SummaryList } from '@/components/ui/summary-list';
import { digitableLine, pixPayee } from '@/lib/collection';
import type { DebtStatement, StatementStanding } from '@/lib/debts';
import { formatDate } from '@/lib/format';
import { formatVerificationCode, type VerificationCode } from '@/lib/verification';
import { StatementItems } from './statement-items';

interface StatementSummaryProps {
  statement: DebtStatement;
  standing: StatementStanding;
  /** The newer statement that overtook it. */
  successor: { readonly id: string; readonly sequence: string } | null;
  /** What of it a receipt in process pays. */
  inProcess: readonly string[];
  pdfUrl: string;
  /** The QR of the statement's Pix, when it has one. */
  pixQr: { side: number; path: string } | null;
}

/** A statement on the screen: how much, until when, how to pay, and what happens then. */
export function StatementSummary(props: StatementSummaryProps) {
  const { statement, standing, successor, inProcess, pdfUrl, pixQr } = props;
  const pix = statement.proof?.pix;
  return (
    <>
      <PageHeading
        title="Extrato de débitos"
        lead={`Número ${statement.sequence}, emitido em ${formatDate(statement.issuedOn)}.`}
      />
      {inProcess.length > 0 && <AlreadyReceived names={inProcess} />}
      {standing === 'PAYABLE' ? (
        <HowToPay statement={statement} pdfUrl={pdfUrl} />
      ) : (
        <NotPayable standing={standing} successor={successor} />
      )}
      {standing === 'PAYABLE' && pix && pixQr && (
        <Card>
          <h2>Pagar com Pix</h2>
          <PayByPix text={pix.text} qr={pixQr} payee={pixPayee(pix.text)} />
        </Card>
      )}
      <StatementItems statement={statement} />
      {standing === 'PAYABLE' && <WhatHappensNext validUntil={formatDate(statement.validUntil)} />}
      {statement.proof && <HowToVerify code={statement.proof.code} />}
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

function AlreadyReceived({ names }: { names: readonly string[] }) {
  return (
    <Notice tone="warning" title="Já recebemos pagamento do que este extrato cobra">
      <p>
        Está em processamento: {names.join(', ')}. A baixa leva até 2 dias úteis. Não pague de novo, a não ser
        que tenha certeza de que aquele pagamento não é seu.
      </p>
    </Notice>
  );
}

interface NotPayableProps {
  standing: Exclude<StatementStanding, 'PAYABLE'>;
  successor: StatementSummaryProps['successor'];
}

function NotPayable({ standing, successor }: NotPayableProps) {
  return (
    <>
      <Notice
        tone="warning"
        title={standing === 'EXPIRED' ? 'Este extrato venceu' : 'Não pague este extrato'}
      >
        {successor ? <Replaced successor={successor} /> : <p>{whyNot[standing]}</p>}
      </Notice>
      <Actions>
        <ButtonLink href="/debitos">Emitir outro extrato</ButtonLink>
      </Actions>
    </>
  );
}

const whyNot = {
  EXPIRED: 'Depois da data limite os valores mudam. Emita outro com os valores de hoje.',
  OVERTAKEN:
    'Depois da emissão, uma das contas dele foi paga, cancelada ou entrou em revisão. Emita outro com o que ainda está em aberto.',
} as const satisfies Record<NotPayableProps['standing'], string>;

function Replaced({ successor }: { successor: NonNullable<StatementSummaryProps['successor']> }) {
  return (
    <p>
      O <a href={`/extratos/${successor.id}`}>extrato {successor.sequence}</a>, emitido depois, cobra ou
      desconta o mesmo e tomou o lugar deste. Se você já pagou este, nada se perde: o pagamento vale para o
      que ele cobrava. Não pague o outro.
    </p>
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

function HowToVerify({ code }: { code: VerificationCode }) {
  return (
    <Prose>
      <h2>Como saber que este extrato é verdadeiro</h2>
      <p>
        O código dele é <strong>{formatVerificationCode(code)}</strong>. Quem o recebe pode{' '}
        <a href={`/verificar/${code}`}>conferir se é verdadeiro</a>, sem entrar no portal.
      </p>
    </Prose>
  );
}
