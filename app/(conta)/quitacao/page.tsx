import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { RefusalReasons } from '@/components/annual-discharge/refusal-reasons';
import { YearForm } from '@/components/annual-discharge/year-form';
import { PageBody } from '@/components/layout/page-body';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { dischargeForm } from '@/lib/annual-discharge/schema';
import { type DischargeYear, listDischargeYears } from '@/lib/annual-discharge/use-cases';
import { requireAccount } from '@/lib/auth/page';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { utilityToday } from '@/lib/utility/current';
import { askDischarge } from './actions';
import { payUrl, yearOption } from './year-options';

export const metadata: Metadata = { title: 'Declaração de quitação anual de débitos' };

const crumbs = [{ label: 'Início', href: '/inicio' }];

export default accountPage(DischargesPage);

async function DischargesPage({ searchParams }: { searchParams: PageQuery }) {
  const asked = dischargeForm.safeParse({ year: firstOf((await searchParams).ano) }).data?.year;
  const { account } = await requireAccount(asked === undefined ? '/quitacao' : `/quitacao?ano=${asked}`);
  const years = await listDischargeYears(account.scope, utilityToday(), asked);
  const refused = refusedYear(years.find(({ year }) => year === asked));
  return (
    <PageBody breadcrumbs={crumbs} width="text">
      <PageHeading
        title="Declaração de quitação anual de débitos"
        lead="Um só documento no lugar dos comprovantes de pagamento do ano. É de graça e sai na hora."
      />
      {refused && (
        <RefusalReasons year={refused.year} reasons={refused.reasons} payUrl={payUrl(refused.reasons)} />
      )}
      <YearForm action={askDischarge} years={years.map(yearOption)} chosen={asked} nextStep={!refused} />
      <Prose>
        <p>
          A declaração é um direito de quem quitou todas as contas do ano (Lei 12.007/2009). Uma conta
          discutida na Justiça não impede a emissão: ela fica fora da declaração, que diz isso.
        </p>
      </Prose>
    </PageBody>
  );
}

function refusedYear(shown: DischargeYear | undefined) {
  if (!shown || shown.issued || shown.assessment.granted) return null;
  return { year: shown.year, reasons: shown.assessment.reasons };
}
