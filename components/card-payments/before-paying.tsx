import { Notice } from '@/components/ui/notice';

/** The manual's warning, and what happens to the bills at once. */
export function BeforePaying({ minutes }: { minutes: number }) {
  return (
    <Notice tone="warning" title="Atenção">
      <p>
        Todo o processo do pagamento será realizado no ambiente seguro da empresa de pagamentos, escolhida por
        você. Cada empresa tem sua própria política de preços e parcelamento. Você poderá refazer este
        processo até encontrar o valor ou tipo de parcelamento mais adequado à sua realidade.
      </p>
      <p>
        Ao clicar em Pagar, estas contas ficam em revisão para que ninguém as pague duas vezes. Se o pagamento
        não for concluído em {minutes} minutos, ou se você desistir, elas voltam a ficar em aberto.
      </p>
    </Notice>
  );
}
