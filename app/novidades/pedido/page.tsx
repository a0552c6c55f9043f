import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { Panel } from '@/components/ui/panel';
import { Prose } from '@/components/ui/prose';
import { confirmationHours } from '@/lib/newsletter';

export const metadata: Metadata = { title: 'Confirme no seu e-mail', robots: { index: false } };

// The same page whoever asks: it tells nobody which addresses are on the list.
export default function AskedPage() {
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <Panel title="Agora, confirme no seu e-mail">
        <p>Mandamos uma mensagem para o endereço que você informou.</p>
      </Panel>
      <Prose>
        <h2>O que acontece agora</h2>
        <ol>
          <li>Abra a mensagem. Se ela não chegar em alguns minutos, olhe também na pasta de spam.</li>
          <li>
            Toque em “Confirmar”. O endereço vale por {confirmationHours} horas. Se você não confirmar, o
            e-mail é apagado e nada mais é enviado.
          </li>
        </ol>
        <p>
          Errou o e-mail ou a mensagem não chegou? <a href="/novidades">Peça de novo</a>. Para um mesmo e-mail
          saem até três mensagens por dia.
        </p>
      </Prose>
    </PageBody>
  );
}

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'Novidades por e-mail', href: '/novidades' },
];
