import { Notice } from '@/components/ui/notice';
import { Prose } from '@/components/ui/prose';
import type { UtilityIdentity } from '@/lib/utility';

interface NoRoutesProps {
  standing: 'NOT_COLLECTED' | 'NOT_KNOWN';
  utility: Pick<UtilityIdentity, 'shortName' | 'phones'>;
}

/** Says why there are no routes here, and who knows them. */
export function NoRoutes({ standing, utility: { shortName, phones } }: NoRoutesProps) {
  if (standing === 'NOT_COLLECTED') {
    return (
      <>
        <Notice title={`A ${shortName} não recolhe resíduos`}>
          <p>Ela cuida da água e do esgoto. Quem recolhe o lixo é a prefeitura da sua cidade.</p>
        </Notice>
        <Prose>
          <p>
            Pergunte à prefeitura os dias, os horários e onde entregar recicláveis, entulho e móveis velhos.
            Para água e esgoto, <a href="/canais">fale com a gente</a>.
          </p>
        </Prose>
      </>
    );
  }
  const [phone] = phones;
  return (
    <>
      <Notice tone="warning" title="As rotas ainda não estão neste portal">
        <p>A {shortName} recolhe os resíduos da cidade, mas ainda não publicou as rotas aqui.</p>
      </Notice>
      <Prose>
        <p>
          Para saber o dia do seu bairro, ligue para <a href={`tel:${phone.number}`}>{phone.printed}</a> ou
          veja <a href="/canais">todos os canais</a>.
        </p>
      </Prose>
    </>
  );
}
