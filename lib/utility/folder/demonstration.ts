import { datedList, group, textLike, yesOrNo } from '@/lib/utility-files';

const key = textLike(
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[^\s@]+@[^\s@]+\.[^\s@]+|\+\d{10,14}|\d{11}|[0-9A-Z]{12}\d{2})$/,
  'uma chave Pix: aleatória, e-mail, +55 telefone, CPF ou CNPJ sem pontuação',
);

/** What `demonstracao.yaml` says: what holds only where nothing can be paid. */
export const demonstrationFile = group({
  pix: datedList('Pix key (demonstration)', { chave: key }, ({ chave }) => chave).optional(),
  documentos_do_manual: yesOrNo.optional(),
}).transform(({ pix, documentos_do_manual }) => ({
  pixKey: pix ?? null,
  demonstratesManual: documentos_do_manual ?? false,
}));
