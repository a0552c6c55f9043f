import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { CaseForm } from '@/components/ombudsman/case-form';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { answerDays } from '@/lib/ombudsman';
import { currentUtility } from '@/lib/utility/current';
import { sendCase } from './actions';

export const metadata: Metadata = { title: 'Ouvidoria' };

const crumbs = [{ label: 'Início', href: '/' }];

export default function OmbudsmanPage() {
  const [phone] = currentUtility().phones;
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        title="Ouvidoria"
        lead="Reclame, denuncie, sugira, elogie ou peça. Toda manifestação é recebida, ganha um protocolo na hora e tem resposta com prazo."
      />
      <Prose>
        <p>
          Já enviou? <a href="/ouvidoria/acompanhar">Acompanhe a sua manifestação</a>.
        </p>
        <p>
          A resposta sai em até {answerDays} dias. Este prazo pode ser prorrogado uma vez, por mais{' '}
          {answerDays} dias, e você fica sabendo por quê (Lei 13.460/2017, art. 16). Para falar em vez de
          escrever, ligue para <a href={`tel:${phone.number}`}>{phone.printed}</a>.
        </p>
      </Prose>
      <CaseForm action={sendCase} />
    </PageBody>
  );
}
