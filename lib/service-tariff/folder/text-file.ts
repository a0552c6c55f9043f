import { z } from 'zod';
import { day, group, oneOf, text, textLike } from '@/lib/utility-files';
import type { Paragraph, TextPart } from '../text-part';
import { statementWords } from './words';

const key = textLike(
  /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/,
  'uma chave: letras sem acento, números, pontos e hifens (IV, a, tabela.1)',
);

const sentence = group({
  frase: text('texto da frase, como está na página'),
  fixa: z.array(oneOf(statementWords)).optional(),
});

const paragraph = group({
  chave: key,
  marca: text('sinal que vem antes (IV., § 1º)').optional(),
  item: text('nome do item, como é citado (item IV)').optional(),
  frases: z.array(sentence).min(1, 'a lista está vazia: falta ao menos uma frase'),
});

/** A part of the utility's own text about services, sentence by sentence and to the letter. */
export const textFile = group({
  titulo: text('título'),
  atualizado: text('mês ou dia do conteúdo, como a página diz').optional(),
  desde: day.optional(),
  paragrafos: z.array(paragraph).superRefine((paragraphs, context) => {
    for (const [index, { chave }] of paragraphs.entries()) {
      if (paragraphs.findIndex((other) => other.chave === chave) === index) continue;
      context.addIssue({
        code: 'custom',
        path: [index, 'chave'],
        message: `a chave “${chave}” já é de outro parágrafo`,
      });
    }
  }),
}).superRefine(({ atualizado, desde }, context) => {
  if ((atualizado === undefined) === (desde === undefined)) return;
  const message = `falta “${desde ? 'atualizado' : 'desde'}”: o mês que a página diz, e o dia em que ele começa`;
  context.addIssue({ code: 'custom', path: [desde ? 'desde' : 'atualizado'], message });
});

type TextFile = z.output<typeof textFile>;

/** The part of that code, each sentence with its id: the code of the part, the key of the paragraph, its place in it from 1. */
export function textPartOf(code: string, publisher: string, file: TextFile): TextPart {
  return {
    code,
    publisher,
    title: file.titulo,
    updated: file.atualizado ?? null,
    from: file.desde ?? null,
    paragraphs: file.paragrafos.map((one) => paragraphOf(code, one)),
  };
}

function paragraphOf(
  code: string,
  { chave, marca, item, frases }: TextFile['paragrafos'][number],
): Paragraph {
  return {
    key: chave,
    lead: marca ?? '',
    item: item ?? null,
    sentences: frases.map(({ frase, fixa }, index) => ({
      id: `${code}.${chave}.${index + 1}`,
      text: frase,
      states: fixa ?? [],
    })),
  };
}
