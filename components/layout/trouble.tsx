import type { ReactNode } from 'react';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Digits } from '@/components/ui/digits';
import { PageHeading } from '@/components/ui/page-heading';
import { PageBody } from './page-body';

export interface TroubleProps {
  title: string;
  /** What was kept and what was not, in a sentence or two. */
  kept: string;
  /** The correlation id, to be told on the telephone. */
  code?: string | undefined;
  /** How to try again: a primary button or link. */
  retry: ReactNode;
}

/** A page that failed: what happened, what was kept, what to do, and the code that finds it in the logs. */
export function Trouble({ title, kept, code, retry }: TroubleProps) {
  return (
    <PageBody width="text">
      <PageHeading title={title} lead={kept} />
      <Actions>
        {retry}
        <ButtonLink look="secondary" href="/canais">
          Falar com o atendimento
        </ButtonLink>
      </Actions>
      {code && (
        <div>
          <p>
            Se falhar outra vez, fale com o atendimento e informe este código, que mostra o que aconteceu:
          </p>
          <Digits>{code}</Digits>
        </div>
      )}
    </PageBody>
  );
}
