import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { CaseLookupForm } from '@/components/ombudsman/lookup-form';
import { PageHeading } from '@/components/ui/page-heading';
import { followCase } from '../actions';

export const metadata: Metadata = { title: 'Acompanhar manifestação' };

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'Ouvidoria', href: '/ouvidoria' },
];

export default function FollowPage() {
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        title="Acompanhar manifestação"
        lead="Veja a situação, o prazo e a resposta. Não pedimos o seu nome."
      />
      <CaseLookupForm action={followCase} />
    </PageBody>
  );
}
