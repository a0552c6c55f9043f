import type { Fault } from '@/lib/utility-files';
import { provisionsOf } from '../../apply';
import type { Statement } from '../../text-part';
import { isRuleOf, pathOfRule, type ReadTariff } from './read-tariff';

const states = {
  AMOUNT: 'um valor',
  TERM: 'um prazo',
  DUTY: 'um dever',
} as const satisfies Record<Statement, string>;

/** A sentence of a dated text that lays something down is restated by a rule: else a customer is told less than the text says. */
export function uncitedSentences({ tariff, texts }: ReadTariff): readonly Fault[] {
  const cited = new Set(tariff.services.flatMap(provisionsOf).flatMap(({ sentences }) => sentences));
  return texts.flatMap(({ part, file }) =>
    part.paragraphs.flatMap(({ sentences }, at) =>
      sentences.flatMap((sentence, index) => {
        if (cited.has(sentence.id) || sentence.states.length === 0) return [];
        const said = sentence.states.map((one) => states[one]).join(' e ');
        const message = `a frase “${sentence.id}” fixa ${said} e nenhuma regra a cita`;
        return [file.faultAt(['paragrafos', at, 'frases', index, 'frase'], message)];
      }),
    ),
  );
}

/** A rule restates sentences that lay something down: a heading or an explanation is the source of nothing. */
export function emptyCitations({ tariff, services }: ReadTariff): readonly Fault[] {
  const sentences = tariff.text.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
  const empty = new Set(sentences.filter((one) => one.states.length === 0).map(({ id }) => id));
  return services.flatMap((source) =>
    provisionsOf(source.service)
      .filter((rule) => isRuleOf(source, rule))
      .flatMap(({ id, sentences: cited }) =>
        cited
          .filter((sentence) => empty.has(sentence))
          .map((sentence) => {
            const message = `cita a frase “${sentence}”, que não fixa nada: diga no texto o que ela “fixa”`;
            return source.file.faultAt(pathOfRule(source, id), message);
          }),
      ),
  );
}
