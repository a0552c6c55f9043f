import { Card } from '@/components/ui/card';
import { Digits } from '@/components/ui/digits';
import { Prose } from '@/components/ui/prose';
import { SummaryList } from '@/components/ui/summary-list';
import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';

interface DischargeOnBill {
  readonly id: string;
  readonly baseYear: number;
  readonly sequence: string;
  readonly issuedOn: CivilDate;
  readonly verificationCode: string;
  readonly statement: string;
  readonly exceptions: string | null;
}

/** The declaration that a bill brings, word for word as the bill's PDF prints it. */
export function DischargeOnBillCard({ discharge }: { discharge: DischargeOnBill }) {
  const { id, baseYear, sequence, issuedOn, verificationCode, statement, exceptions } = discharge;
  return (
    <Card>
      <h2>Declaração de quitação anual de débitos de {baseYear}</h2>
      <SummaryList
        items={[
          { term: 'Número', value: sequence },
          { term: 'Emitida em', value: formatDate(issuedOn) },
          { term: 'Código de verificação da declaração', value: <Digits>{verificationCode}</Digits> },
        ]}
      />
      <Prose>
        <p>
          <strong>{statement}</strong>
        </p>
        {exceptions && <p>{exceptions}</p>}
        <p>
          <a href={`/quitacao/${id}`}>Abrir a declaração de {baseYear} inteira, conta por conta</a>
        </p>
      </Prose>
    </Card>
  );
}
