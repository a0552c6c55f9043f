import { Notice, type NoticeTone } from '@/components/ui/notice';
import type { AttemptStatus } from '@/lib/card-payments';

interface StateWords {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly text: string;
}

const words: Readonly<Record<AttemptStatus | 'OVERTAKEN', StateWords>> = {
  PENDING: {
    tone: 'info',
    title: 'Aguardando a confirmação da empresa',
    text: 'As contas abaixo estão em revisão e não podem ser pagas por outro meio. Se você já concluiu o pagamento, espere alguns instantes e atualize esta página.',
  },
  OVERTAKEN: {
    tone: 'danger',
    title: 'Não conclua este pagamento',
    text: 'Depois que ele começou, uma das contas foi paga ou mudou por outro caminho. Desista deste pagamento e comece outro com o que ainda está em aberto.',
  },
  SETTLED: {
    tone: 'success',
    title: 'Pagamento confirmado',
    text: 'A empresa confirmou o pagamento. O recibo de cada conta está em Pagamentos; se uma delas já tinha sido paga, o valor aparece lá em conferência.',
  },
  DECLINED: {
    tone: 'warning',
    title: 'O cartão não foi aceito',
    text: 'A empresa não aprovou o pagamento e nada foi recebido. As contas voltaram a ficar em aberto: tente outra empresa, outro cartão ou imprima o extrato.',
  },
  CANCELLED: {
    tone: 'info',
    title: 'Pagamento cancelado',
    text: 'As contas voltaram a ficar em aberto. Se o valor tiver sido cobrado no seu cartão, ele será reconhecido assim que a empresa nos avisar.',
  },
  EXPIRED: {
    tone: 'warning',
    title: 'O tempo para pagar acabou',
    text: 'A empresa não confirmou o pagamento a tempo e as contas voltaram a ficar em aberto. Se o valor tiver sido cobrado no seu cartão, ele será reconhecido assim que a empresa nos avisar: não pague de novo antes disso.',
  },
  MISMATCH: {
    tone: 'warning',
    title: 'O valor recebido não confere',
    text: 'A empresa informou um valor diferente do total das contas. O valor está registrado e um atendente vai conferir. Não pague de novo.',
  },
};

/** How a card payment stands, and what it means for its bills. */
export function AttemptState({ status, overtaken }: { status: AttemptStatus; overtaken: boolean }) {
  const { tone, title, text } = words[overtaken ? 'OVERTAKEN' : status];
  return (
    <Notice tone={tone} title={title} role="status">
      <p>{text}</p>
    </Notice>
  );
}
