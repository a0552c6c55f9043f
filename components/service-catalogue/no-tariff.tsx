import { Notice } from '@/components/ui/notice';

/** What stands in the place of services and prices where the utility publishes none. */
export function NoTariff({ shortName }: { shortName: string }) {
  return (
    <Notice title="Nenhuma tabela de serviços publicada">
      <p>
        A {shortName} não publica neste portal quanto custa cada serviço nem em quanto tempo é feito. Pergunte{' '}
        <a href="/canais">no atendimento</a>.
      </p>
    </Notice>
  );
}
