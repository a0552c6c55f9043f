import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { Prose } from '@/components/ui/prose';
import { currentUtility } from '@/lib/utility/current';

const { shortName } = currentUtility();

export const metadata: Metadata = { title: 'E-mail confirmado', robots: { index: false } };

export default function WelcomePage() {
  return (
    <PageBody width="text">
      <Panel title="E-mail confirmado">
        <p>Boas-vindas. Você vai receber as novidades da {shortName}.</p>
      </Panel>
      <Prose>
        <p>
          Em toda mensagem há um endereço para sair da lista. Não pedimos senha nem motivo, e o e-mail é
          apagado na hora.
        </p>
      </Prose>
      <ButtonLink href="/" look="secondary">
        Ir para o início
      </ButtonLink>
    </PageBody>
  );
}
