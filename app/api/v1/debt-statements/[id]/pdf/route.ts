import { debtStatementPdf, getDebtStatement } from '@/lib/debts/use-cases';
import { pdf } from '@/lib/http/pdf';
import { accountRoute } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { statementParams } from '../../schema';

export const GET = accountRoute({ params: statementParams }, async ({ scope, params }) => {
  const issued = await getDebtStatement(scope, params.id, utilityToday());
  if (!issued.ok) return issued;
  const { statement } = issued.value;
  return ok(pdf(await debtStatementPdf(statement), `extrato-${statement.sequence}.pdf`));
});
