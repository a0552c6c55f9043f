import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { Today } from '@/components/debts/today';
import { AtAGlance } from '@/components/layout/at-a-glance';
import { PageBody } from '@/components/layout/page-body';
import { TaskDoors } from '@/components/layout/task-doors';
import { PageHeading } from '@/components/ui/page-heading';
import { premisesAddressLine } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { latestDelivery } from '@/lib/annual-discharge/use-cases';
import { requireAccount } from '@/lib/auth/page';
import { releaseExpiredAttempts } from '@/lib/card-payments/use-cases';
import { getConsumption } from '@/lib/consumption/use-cases';
import { listDebts } from '@/lib/debts/use-cases';
import { listRequests } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Início' };

export default accountPage(HomePage);

async function HomePage() {
  const { scope } = (await requireAccount('/inicio')).account;
  const asOf = utilityToday();
  await releaseExpiredAttempts(scope);
  const [details, debts, consumption, requests, discharge] = await Promise.all([
    getAccount(scope),
    listDebts(scope, asOf),
    getConsumption(scope),
    listRequests(scope),
    latestDelivery(scope),
  ]);
  return (
    <PageBody>
      <PageHeading title="Seu imóvel hoje" lead={premisesAddressLine(details.premises.address)} />
      <Today debts={debts} />
      <AtAGlance latest={consumption.months[0]} requests={requests} discharge={discharge} asOf={asOf} />
      <TaskDoors />
    </PageBody>
  );
}
