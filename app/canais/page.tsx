import type { Metadata } from 'next';
import { Channels } from '@/components/front-door/channels';
import { PageBody } from '@/components/layout/page-body';
import { PageHeading } from '@/components/ui/page-heading';
import { currentUtility } from '@/lib/utility/current';

const utility = currentUtility();

export const metadata: Metadata = { title: 'Canais de atendimento' };

export default function ChannelsPage() {
  return (
    <PageBody breadcrumbs={[{ label: 'Início', href: '/' }]}>
      <PageHeading
        title="Canais de atendimento"
        lead={`Fale com a ${utility.shortName} do jeito que for melhor para você.`}
      />
      <Channels utility={utility} />
    </PageBody>
  );
}
