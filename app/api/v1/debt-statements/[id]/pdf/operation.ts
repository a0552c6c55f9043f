import { debtStatementPdf, getDebtStatement } from '@/lib/debts/use-cases';
import { pdf } from '@/lib/http/media';
import { operation } from '@/lib/http/operation';
import { utilityToday } from '@/lib/utility/current';
import { statementParams } from '../../schema';

export const drawStatement = operation(
  {
    method: 'GET',
    path: '/debt-statements/{id}/pdf',
    id: 'getDebtStatementPdf',
    summary: 'The statement as a PDF to print and pay.',
    auth: 'signed-in',
    params: statementParams,
    answers: { 200: { description: 'The document.', mediaTypes: ['application/pdf'] } },
    refusals: ['DEBT_STATEMENT_NOT_FOUND', 'DEBT_STATEMENT_NOT_PAYABLE'],
  },
  async ({ scope, params, answer }) => {
    const issued = await getDebtStatement(scope, params.id, utilityToday());
    if (!issued.ok) return issued;
    const bytes = await debtStatementPdf(issued.value);
    if (!bytes.ok) return bytes;
    return answer(200, pdf(bytes.value, `extrato-${issued.value.statement.sequence}.pdf`));
  },
);
