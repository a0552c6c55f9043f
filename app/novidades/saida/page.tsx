import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { Panel } from '@/components/ui/panel';
import { Prose } from '@/components/ui/prose';

export const metadata: Metadata = { title: 'Você saiu da lista', robots: { index: false } };

export default function LeftPage() {
  return (
    <PageBody width="text">
      <Panel title="Você saiu da lista">
        <p>O e-mail foi apagado. Não mandamos mais novidades para ele.</p>
      </Panel>
      <Prose>
        <p>
          Saiu sem querer? <a href="/novidades">Cadastre o e-mail de novo</a>. Quer dizer por que saiu?{' '}
          <a href="/ouvidoria">Fale com a ouvidoria</a>.
        </p>
      </Prose>
    </PageBody>
  );
}
