import { Amount } from '@/components/ui/amount';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { formatDate } from '@/lib/format';
import { refusalSentence } from '@/lib/http/sentences';
import type { SecondCopyList } from '@/lib/second-copy';

/** The three figures at the head of the manual's screen, and what they mean. */
export function SecondCopySums({ list }: { list: SecondCopyList }) {
  const { openTotal, countedOn, chargesToCome } = list;
  return (
    <Card tone="wash">
      <SummaryList
        items={[
          { term: 'Valor das Faturas em Aberto', value: <Amount cents={openTotal} size="large" /> },
          { term: 'Data', value: formatDate(countedOn) },
          {
            term: 'Valor do Débito a Cobrar',
            value: chargesToCome.ok ? <Amount cents={chargesToCome.value} /> : 'Ainda não calculado',
          },
        ]}
      />
      {!chargesToCome.ok && (
        <Notice tone="warning">
          <p>{refusalSentence(chargesToCome.error)}</p>
        </Notice>
      )}
      <Details summary="O que são estes valores">
        <p>
          As faturas em aberto aparecem com o valor original, que é o que o código da segunda via paga. O
          débito a cobrar é o que ainda virá em contas futuras: multa, juros e correção do atraso até hoje,
          mais os lançamentos já previstos. O que já tem pagamento em processamento fica fora dos dois.
        </p>
        <p>
          A data é o dia até o qual os pagamentos já chegaram. O que foi pago depois dela pode ainda aparecer
          como aberto: não pague de novo.
        </p>
        <p>
          Para pagar tudo de uma vez, com os acréscimos, <a href="/debitos">emita um extrato de débitos</a>.
        </p>
      </Details>
    </Card>
  );
}
