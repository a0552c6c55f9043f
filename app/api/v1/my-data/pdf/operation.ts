import { pdf } from '@/lib/http/media';
import { operation } from '@/lib/http/operation';
import { myDataDocument } from '@/lib/privacy/use-cases';
import { utilityToday } from '@/lib/utility/current';

export const drawMyData = operation(
  {
    method: 'GET',
    path: '/my-data/pdf',
    id: 'exportMyDataPdf',
    summary: 'The same as a PDF.',
    auth: 'signed-in',
    answers: { 200: { description: 'The document.', mediaTypes: ['application/pdf'] } },
    refusals: [],
  },
  async ({ scope, trace, answer }) =>
    answer(200, pdf(await myDataDocument(scope, { asOf: utilityToday(), trace }), 'meus-dados.pdf')),
);
