import { civilDate } from '@/lib/kernel/civil-date';
import { type DatedEntry, dated } from '@/lib/kernel/dated-rule';
import { type Cited, type DatedPart, sentenceIds, sourceOf } from '../citing';
import type { ServiceDocument } from '../service';
import type { DocumentDemand, DocumentWhose } from '../terms';

type Entry = Omit<DatedEntry<DocumentDemand>, 'from'> & { readonly from: string };

interface DocumentDraft {
  readonly id: string;
  readonly title: string;
  readonly whose: DocumentWhose;
  readonly cited: Cited;
  /** What the utility's own text asks. */
  readonly asked: string;
  readonly later: readonly Entry[];
}

/** In force 45 days after it was published (09/10/2018): the clause that put it in force at once was vetoed. */
const noNotary = '2018-11-23';
const cpfSuffices = '2023-01-11';

const cpfAct = {
  act: 'Lei 14.534/2023, art. 1º; Lei 13.460/2017, art. 10-A',
  note: 'A lei deu aos órgãos 12 meses para adaptar seus sistemas; o portal a segue desde a publicação.',
};

/** A copy needs no authentication by a notary. */
export const simpleCopy: Entry = {
  from: noNotary,
  value: {
    demand: 'ASKED',
    form: 'Cópia simples',
    why: 'Cartório não é preciso: o atendente compara a cópia com o original.',
  },
  source: { act: 'Lei 13.726/2018', item: 'art. 3º, II' },
};

export const cpfNumber: Entry = {
  from: cpfSuffices,
  value: {
    demand: 'ASKED',
    form: 'Só o número',
    why: 'O número do CPF basta para identificar a pessoa.',
  },
  source: cpfAct,
};

export const photoIfWanted: Entry = {
  from: cpfSuffices,
  value: {
    demand: 'OPTIONAL',
    form: 'Documento com foto, se a pessoa quiser mostrar',
    why: 'O número do CPF basta. Exigir o número do RG ou qualquer outro é proibido.',
  },
  source: cpfAct,
};

export const signedOnly: Entry = {
  from: noNotary,
  value: {
    demand: 'ASKED',
    form: 'Assinada',
    why: 'O atendente compara a assinatura com a de um documento, ou o proprietário assina diante dele.',
  },
  source: { act: 'Lei 13.726/2018', item: 'art. 3º, I' },
};

export const unnotarisedProxy: Entry = {
  ...signedOnly,
  value: {
    demand: 'ASKED',
    form: 'Assinada, sem firma reconhecida',
    why: 'O atendente compara a assinatura com a de um documento de quem dá a procuração.',
  },
};

export const notaryWaived: Entry = {
  from: noNotary,
  value: {
    demand: 'WAIVED',
    form: 'Dispensado',
    why: 'A lei dispensa o cidadão de reconhecer firma perante a administração pública.',
  },
  source: { act: 'Lei 13.726/2018', item: 'art. 3º, I' },
};

/** A writer of the documents of one service: what its text asks, and what later law made of it. */
export function documentsOf(part: DatedPart, service: string) {
  return ({ id, title, whose, cited, asked, later }: DocumentDraft): ServiceDocument => {
    const name = `${service}.documento.${id}`;
    const value: DocumentDemand = { demand: 'ASKED', form: asked, why: 'O texto da SAEG pede.' };
    const entries = later.map((entry) => ({ ...entry, from: civilDate(entry.from) }));
    const first = { from: part.from, value, source: sourceOf(part, cited) };
    return {
      id: name,
      title,
      whose,
      sentences: sentenceIds(part, cited),
      rule: dated(name, [first, ...entries]),
    };
  };
}
