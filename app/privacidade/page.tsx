import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { DataTable } from '@/components/ui/data-table';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import type { KeptData } from '@/lib/keeping';
import { dataProtectionLawOn, whatIsKept } from '@/lib/privacy';
import { currentUtility, utilityToday } from '@/lib/utility/current';

const utility = currentUtility();
const [phone] = utility.phones;

export const metadata: Metadata = { title: 'Privacidade' };

export default function PrivacyPage() {
  return (
    <PageBody breadcrumbs={[{ label: 'Início', href: '/' }]}>
      <PageHeading
        title="Privacidade e dados pessoais"
        lead={`Quem decide sobre os seus dados é a ${utility.name}. Aqui está o que guardamos, por quê, por quanto tempo e como pedir.`}
      />
      <DataTable
        caption="O que guardamos"
        columns={[
          { header: 'O quê', cell: ({ what }: KeptData) => what, rowHeader: true },
          { header: 'Para quê e com que base', cell: ({ why }) => why },
          { header: 'Por quanto tempo', cell: ({ howLong }) => howLong },
        ]}
        rows={whatIsKept(utilityToday())}
        rowKey={({ what }) => what}
      />
      <Rights />
    </PageBody>
  );
}

function Rights() {
  return (
    <Prose>
      <p>
        A lei de proteção de dados pessoais (LGPD) é a {dataProtectionLawOn(utilityToday())}. De hora em hora
        o portal apaga o que passou do prazo.
      </p>
      <p>
        A cobrança da água e do esgoto não depende do seu consentimento: ela se apoia no contrato, na lei e na
        política pública de saneamento (LGPD, arts. 7º, II, III e V, e 23). Este portal não vende dados, não
        usa cookies de propaganda e só manda <a href="/novidades">novidades</a> a quem pediu e confirmou.
      </p>
      <h2>Seus direitos</h2>
      <p>
        Você pode pedir confirmação, acesso, correção, anonimização, bloqueio ou eliminação do que for
        desnecessário, portabilidade, informação sobre compartilhamento e revogação de consentimento (LGPD,
        art. 18). É de graça.
      </p>
      <h2>Como pedir</h2>
      <ul>
        <li>
          <a href="/meus-dados">Entre com a matrícula</a>: você vê tudo e baixa na hora, em PDF ou JSON.
        </li>
        <li>
          Sem matrícula, <a href="/privacidade/pedido">faça o pedido aqui</a>: a resposta sai em até 15 dias
          (art. 19).
        </li>
        <li>
          Ou ligue para <a href={`tel:${phone.number}`}>{phone.printed}</a>.
        </li>
      </ul>
      <p>
        Se a resposta não vier ou não bastar, você pode levar o caso à Autoridade Nacional de Proteção de
        Dados (ANPD), em <a href="https://www.gov.br/anpd/">www.gov.br/anpd</a>, ou à{' '}
        <a href="/ouvidoria">ouvidoria</a>.
      </p>
    </Prose>
  );
}
