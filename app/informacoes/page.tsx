import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { portalServices } from '@/lib/information';
import { currentUtility } from '@/lib/utility/current';

const utility = currentUtility();

export const metadata: Metadata = { title: 'O que é este portal' };

export default function InformationPage() {
  return (
    <PageBody width="text" breadcrumbs={[{ label: 'Início', href: '/' }]}>
      <PageHeading
        title="O que é este portal"
        lead={`Os serviços da ${utility.name} pela internet: a qualquer hora, de graça e sem programa para instalar.`}
      />
      <Prose>
        <h2>O que dá para fazer</h2>
        <ul>
          {portalServices.map(({ name, what, path }) => (
            <li key={path}>
              <a href={path}>{name}</a>: {what}
            </li>
          ))}
          <li>
            <a href="/pedir">Pedir um serviço</a>: vazamento, ligação, religação e outros, com prazo e
            protocolo.
          </li>
        </ul>
        <h2>Como entrar</h2>
        <p>
          Com a matrícula, que está no alto da conta, e o CPF ou CNPJ de quem responde pelo imóvel. Não há
          senha para lembrar. Se o seu documento ainda não estiver na matrícula,{' '}
          <a href="/entrar/cadastro">peça o cadastro</a>.
        </p>
        <h2>Para saber mais</h2>
        <ul>
          <li>
            <a href="/carta-de-servicos">Carta de serviços</a>: prazo, custo e como acompanhar
          </li>
          <li>
            <a href="/perguntas">Perguntas e respostas</a>: multa, juros, corte e religação
          </li>
          <li>
            <a href="/lojas">Lojas de atendimento</a> e <a href="/canais">todos os canais</a>
          </li>
          <li>
            <a href="/ouvidoria">Ouvidoria</a>, <a href="/privacidade">privacidade</a> e{' '}
            <a href="/acessibilidade">acessibilidade</a>
          </li>
        </ul>
      </Prose>
    </PageBody>
  );
}
