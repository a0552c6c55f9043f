import { pdf } from '@/lib/http/pdf';
import { accountRoute, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { myDataDocument } from '@/lib/privacy/use-cases';
import { utilityToday } from '@/lib/utility/current';

export const GET = accountRoute({}, async ({ scope, trace }) =>
  ok(pdf(await myDataDocument(scope, { asOf: utilityToday(), trace }), 'meus-dados.pdf')),
);

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
