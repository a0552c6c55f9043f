import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { ConsumptionChart } from '@/components/consumption/consumption-chart';
import { ConsumptionRules } from '@/components/consumption/consumption-rules';
import { ConsumptionTable } from '@/components/consumption/consumption-table';
import { PageBody } from '@/components/layout/page-body';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { requireAccount } from '@/lib/auth/page';
import type { ConsumptionHistory } from '@/lib/consumption';
import { getConsumption } from '@/lib/consumption/use-cases';
import { formatDate, formatMonth } from '@/lib/format';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { currentUtility, utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Histórico de consumo' };

const crumbs = [{ label: 'Início', href: '/inicio' }];

export default accountPage(ConsumptionPage);

async function ConsumptionPage({ searchParams }: { searchParams: PageQuery }) {
  const { account } = await requireAccount('/consumo');
  const all = firstOf((await searchParams).meses) === 'todos';
  const history = await getConsumption(account.scope);
  const terms = ruleAt(currentUtility().consumption, utilityToday());
  const shown = all ? history.months : history.months.slice(0, terms.value.shownMonths);
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading title="Histórico de consumo" lead={lead(history)} />
      {history.olderMonths > 0 && (
        <Notice>
          <p>As leituras de antes da sua chegada ao imóvel são de outra pessoa e não aparecem aqui.</p>
        </Notice>
      )}
      {shown.length > 0 ? (
        <>
          <ConsumptionChart months={shown} />
          <Actions>
            <ButtonLink href="/api/v1/consumption.csv" look="secondary" icon="file">
              Baixar em planilha (CSV)
            </ButtonLink>
            {shown.length < history.months.length && (
              <ButtonLink href="/consumo?meses=todos" look="quiet">
                Ver todos os {history.months.length} meses
              </ButtonLink>
            )}
          </Actions>
          <ConsumptionTable months={shown} />
        </>
      ) : (
        <Notice title="Ainda não há leituras">
          <p>Quando o hidrômetro for lido pela primeira vez, o consumo aparece aqui.</p>
        </Notice>
      )}
      <ConsumptionRules terms={terms} />
    </PageBody>
  );
}

function lead({ meter, next }: ConsumptionHistory): string {
  const where = meter
    ? `Hidrômetro ${meter.serialNumber}, ${meter.removedOn ? `retirado em ${formatDate(meter.removedOn)}` : `instalado em ${formatDate(meter.installedOn)}`}.`
    : 'Este imóvel não tem hidrômetro cadastrado.';
  return next ? `${where} Média para ${formatMonth(next.month)}: ${next.average} m³.` : where;
}
