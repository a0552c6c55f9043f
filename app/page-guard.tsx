import type { ReactNode } from 'react';
import { Trouble } from '@/components/layout/trouble';
import { ButtonLink } from '@/components/ui/button';
import { type PageFailure, renderOrExplain } from '@/lib/http/page';

/** A page whose failure is told in words, with or without JavaScript. */
export function page<Props>(
  render: (props: Props) => Promise<ReactNode>,
): (props: Props) => Promise<ReactNode> {
  return (props) => renderOrExplain(() => render(props), explain);
}

function explain({ correlationId, databaseDown }: PageFailure): ReactNode {
  return (
    <Trouble
      title={databaseDown ? 'O portal está sem acesso aos dados' : 'Algo falhou do nosso lado'}
      kept="Nada do que já foi registrado se perdeu. Espere alguns minutos e abra esta página de novo."
      code={correlationId}
      retry={<ButtonLink href="?">Tentar de novo</ButtonLink>}
    />
  );
}
