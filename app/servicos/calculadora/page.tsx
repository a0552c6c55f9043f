import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { NoTariff } from '@/components/service-catalogue/no-tariff';
import { CalculatorForm } from '@/components/service-tariff/calculator-form';
import { QuestionsAgain } from '@/components/service-tariff/questions-again';
import { ServiceChoice } from '@/components/service-tariff/service-choice';
import { PageHeading } from '@/components/ui/page-heading';
import { Steps } from '@/components/ui/steps';
import type { PageQuery } from '@/lib/http/query';
import { dateOf, timeOf } from '@/lib/kernel/civil-date-time';
import { channelsOffered } from '@/lib/service-tariff';
import { serviceCatalogue } from '@/lib/service-tariff/use-cases';
import { currentUtility, utilityNow, utilityToday } from '@/lib/utility/current';
import { Answer } from './answer';
import { type Calculation, readCalculation } from './read-question';

export const metadata: Metadata = {
  title: 'Calculadora de serviços',
  description:
    'Quanto custa um serviço, o que ele pede e em quanto tempo é feito, com a regra de cada valor.',
};

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'Serviços e preços', href: '/servicos' },
];

export default page(CalculatorPage);

async function CalculatorPage({ searchParams }: { searchParams: PageQuery }) {
  const calculation = await readCalculation(await searchParams);
  if (calculation.asked) return <Answered calculation={calculation} asked={calculation.asked} />;
  const { service, errors } = calculation;
  const { services } = serviceCatalogue(utilityToday());
  if (services.length === 0) return <NothingToCalculate />;
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        above={<Steps current={service ? 2 : 1} total={2} />}
        title={service ? service.title : 'Quanto custa e quanto demora'}
        lead={
          service
            ? service.explanation
            : 'Escolha o serviço. Depois perguntamos só o que muda o preço e o prazo dele.'
        }
      />
      {service ? (
        <Questions calculation={calculation} again={false} />
      ) : (
        <ServiceChoice services={services} errors={errors} />
      )}
    </PageBody>
  );
}

function NothingToCalculate() {
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading title="Quanto custa e quanto demora" />
      <NoTariff shortName={currentUtility().shortName} />
    </PageBody>
  );
}

function Answered({
  calculation,
  asked,
}: {
  calculation: Calculation;
  asked: NonNullable<Calculation['asked']>;
}) {
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading title={asked.quote.service.title} lead={asked.quote.service.explanation} />
      <Answer asked={asked} signedIn={calculation.signedIn} />
      <QuestionsAgain>
        <Questions calculation={calculation} again />
      </QuestionsAgain>
    </PageBody>
  );
}

function Questions({ calculation, again }: { calculation: Calculation; again: boolean }) {
  const { service, values, errors, rows, earlierAgreements, signedIn } = calculation;
  if (!service) return null;
  const requestedAt = utilityNow();
  const now = { date: dateOf(requestedAt), time: timeOf(requestedAt) };
  const channels = channelsOffered(service, { requestedAt });
  const asksTown = !signedIn && currentUtility().servedArea.kind === 'STATE';
  const form = { service, values, errors, rows, earlierAgreements, now, channels, again, asksTown };
  return <CalculatorForm {...form} />;
}
