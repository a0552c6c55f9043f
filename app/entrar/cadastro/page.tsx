import type { Metadata } from 'next';
import { RegistrationForm } from '@/components/entering/registration-form';
import { PageBody } from '@/components/layout/page-body';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { askRegistration } from './actions';

export const metadata: Metadata = { title: 'Pedir cadastro de CPF ou CNPJ' };

import { dataProtectionLawOn } from '@/lib/privacy';
import { utilityToday } from '@/lib/utility/current';

const crumbs = [{ label: 'Entrar', href: '/entrar' }];

export default async function AskRegistrationPage({ searchParams }: { searchParams: PageQuery }) {
  const { matricula } = await searchParams;
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        title="Pedir cadastro de CPF ou CNPJ"
        lead="Um atendente confere os dados e inclui o seu CPF ou CNPJ no cadastro do imóvel. Você recebe um protocolo."
      />
      <RegistrationForm action={askRegistration} accountNumber={firstOf(matricula)} />
      <Prose>
        <p>
          Usamos estes dados só para atender este pedido ({dataProtectionLawOn(utilityToday())}). Não é
          preciso reconhecer firma nem informar RG.
        </p>
      </Prose>
    </PageBody>
  );
}
