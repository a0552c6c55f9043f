import { debtStatementPdf, getDebtStatement } from '@/lib/debts/use-cases';
import { pdf } from '@/lib/http/pdf';
import { accountRoute, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { statementParams } from '../../schema';

export const GET = accountRoute({ params: statementParams }, async ({ scope, params }) => {
  const issued = await getDebtStatement(scope, params.id, utilityToday());
  if (!issued.ok) return issued;
  const bytes = await debtStatementPdf(issued.value);
  return bytes.ok ? ok(pdf(bytes.value, `extrato-${issued.value.statement.sequence}.pdf`)) : bytes;
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
