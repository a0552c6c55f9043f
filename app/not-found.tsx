import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { Actions, ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';

export const metadata: Metadata = { title: 'Página não encontrada' };

export default function NotFound() {
  return (
    <PageBody width="text">
      <PageHeading
        title="Não encontramos esta página"
        lead="O endereço pode estar incompleto ou a página pode ter mudado de lugar. Nada do que você fez se perdeu."
      />
      <Actions>
        <ButtonLink href="/">Ir para o início</ButtonLink>
        <ButtonLink look="secondary" href="/canais">
          Falar com o atendimento
        </ButtonLink>
      </Actions>
    </PageBody>
  );
}
