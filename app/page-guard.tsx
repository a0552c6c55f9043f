import type { ReactNode } from 'react';
import { Trouble } from '@/components/layout/trouble';
import { ButtonLink } from '@/components/ui/button';
import { type PageFailure, renderOrExplain } from '@/lib/http/page';
import NotFoundPage from './not-found';

/** A page whose failure is told in words and by its status, with or without JavaScript. */
export function page<Props>(
  render: (props: Props) => Promise<ReactNode>,
): (props: Props) => Promise<ReactNode> {
  return (props) => renderOrExplain(() => render(props), explain);
}

function explain(failure: PageFailure): ReactNode {
  if (failure.kind === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <Trouble
      title={
        failure.kind === 'UNAVAILABLE' ? 'O portal está sem acesso aos dados' : 'Algo falhou do nosso lado'
      }
      kept="Nada do que já foi registrado se perdeu. Espere alguns minutos e abra esta página de novo."
      code={failure.correlationId}
      retry={<ButtonLink href="?">Tentar de novo</ButtonLink>}
    />
  );
}
