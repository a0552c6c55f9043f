import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { Prose } from '@/components/ui/prose';
import { formatDate } from '@/lib/format';
import { expectationMissing, type RequestOutline, requestName } from '@/lib/requests';

interface RequestReceivedProps {
  request: RequestOutline;
  /** Whether it surely has a CPF or CNPJ by which to follow it: a leak may be told of without one. */
  followable: boolean;
  back: { href: string; label: string };
}

/** The confirmation of a request: protocol in large type, by when, and how to follow it. */
export function RequestReceived({ request, followable, back }: RequestReceivedProps) {
  const { protocol, requestedOn, expectedOn } = request;
  return (
    <>
      <Panel title="Solicitação recebida" reference={{ label: 'Protocolo', value: protocol }}>
        <p>
          {requestName(request)}, em {formatDate(requestedOn)}.
        </p>
        <p>
          Data prevista:{' '}
          {expectedOn ? (
            <>
              <strong>{formatDate(expectedOn)}</strong>.
            </>
          ) : (
            expectationMissing(request)
          )}
        </p>
      </Panel>
      <Prose>
        <h2>O que acontece agora</h2>
        <ol>
          <li>Mandamos um e-mail com o protocolo, e outro a cada passo.</li>
          <li>Se faltar algo, a equipe fala com você pelo telefone ou e-mail que você informou.</li>
          <li>
            {followable
              ? 'Para acompanhar sem entrar no portal, use o protocolo e o seu CPF ou CNPJ em '
              : 'Se você informou o CPF ou CNPJ, use-o com o protocolo em '}
            <a href="/acompanhar">Acompanhar uma solicitação</a>
            {followable ? '.' : '. Se não, acompanhe pelos e-mails.'}
          </li>
        </ol>
        <p>Guarde o protocolo ou imprima esta página.</p>
      </Prose>
      <ButtonLink look="secondary" href={back.href}>
        {back.label}
      </ButtonLink>
    </>
  );
}
