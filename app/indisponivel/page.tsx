import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { currentUtility } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Serviço indisponível', robots: { index: false } };

export default function UnavailablePage() {
  const [phone] = currentUtility().phones;
  return (
    <PageBody width="text">
      <PageHeading
        title="O portal está sem acesso aos dados"
        lead="Não foi nada que você fez, e nada do que já foi registrado se perdeu."
      />
      <Prose>
        <p>Espere alguns minutos e abra esta página de novo.</p>
        <p>
          Se for urgente, ligue para <a href={`tel:${phone.number}`}>{phone.printed}</a>.
        </p>
      </Prose>
    </PageBody>
  );
}
