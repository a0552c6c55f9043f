import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { currentUtility } from '@/lib/utility/current';

const utility = currentUtility();
const [phone] = utility.phones;

export const metadata: Metadata = { title: 'Acessibilidade' };

export default function AccessibilityPage() {
  return (
    <PageBody width="text" breadcrumbs={[{ label: 'Início', href: '/' }]}>
      <PageHeading
        title="Acessibilidade"
        lead="Este portal é feito para todas as pessoas, com qualquer aparelho. Se algo impedir você de usá-lo, diga para nós: dá para corrigir."
      />
      <Prose>
        <h2>O que seguimos</h2>
        <p>
          As regras internacionais WCAG 2.2, nos níveis A e AA, e a norma brasileira ABNT NBR 17225. Cada
          página é verificada por programa antes de entrar no ar, no celular e no computador, com fundo claro
          e com fundo escuro.
        </p>
        <h2>Como usar do seu jeito</h2>
        <ul>
          <li>
            <strong>Só com o teclado:</strong> a tecla Tab passa de um campo a outro. O primeiro Tab de cada
            página leva direto ao conteúdo.
          </li>
          <li>
            <strong>Com leitor de tela:</strong> os títulos, os campos, as tabelas e os erros têm nome. Em um
            formulário com erro, o leitor vai direto à lista do que falta corrigir.
          </li>
          <li>
            <strong>Com letra maior:</strong> aumente pelo navegador até 200 % ou mais. Nada some e nada fica
            de lado.
          </li>
          <li>
            <strong>Com fundo escuro ou menos movimento:</strong> o portal segue a escolha do seu aparelho.
          </li>
          <li>
            <strong>No papel:</strong> toda página pode ser impressa, também em preto e branco.
          </li>
        </ul>
        <h2>Se algo não funcionar</h2>
        <p>
          Ligue para <a href={`tel:${phone.number}`}>{phone.printed}</a>. Diga em que página você estava, o
          que tentou fazer e com que aparelho. Se preferir, use outro dos{' '}
          <a href="/canais">canais de atendimento</a>.
        </p>
      </Prose>
    </PageBody>
  );
}
