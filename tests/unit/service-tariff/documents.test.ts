import { describe, expect, it, test } from 'vitest';
import type { ServiceCode } from '@/lib/service-tariff';
import { quoted } from './questions';

/** What is asked on a day, by the end of the document's id. */
function demandOn(service: ServiceCode, id: string, date: string) {
  const { documents } = quoted(service, { at: `${date}T10:00`, diameterMm: 100 });
  const found = documents.find((document) => document.id === `${service}.documento.${id}`);
  return found && { demand: found.value.demand, form: found.value.form, act: found.source.act };
}

const saegSewage = 'SAEG, Ligação de ramal de esgoto';
const saegAgreement = 'SAEG, Parcelamentos';
const cpfAct = 'Lei 14.534/2023, art. 1º; Lei 13.460/2017, art. 10-A';

describe('the documents asked on a day', () => {
  test.each<[ServiceCode, string, string, string, string, string]>([
    ['parcelamento', 'firma', '2018-11-22', 'ASKED', 'Na autorização do proprietário', saegAgreement],
    ['parcelamento', 'firma', '2018-11-23', 'WAIVED', 'Dispensado', 'Lei 13.726/2018'],
    ['parcelamento', 'firma', '2018-11-24', 'WAIVED', 'Dispensado', 'Lei 13.726/2018'],
    ['parcelamento', 'autorizacao', '2018-11-22', 'ASKED', 'Com firma reconhecida', saegAgreement],
    ['parcelamento', 'autorizacao', '2018-11-23', 'ASKED', 'Assinada', 'Lei 13.726/2018'],
    ['ligacao-de-esgoto', 'cpf', '2018-11-22', 'ASKED', 'Cópia', saegSewage],
    ['ligacao-de-esgoto', 'cpf', '2018-11-23', 'ASKED', 'Cópia simples', 'Lei 13.726/2018'],
    ['ligacao-de-esgoto', 'cpf', '2023-01-10', 'ASKED', 'Cópia simples', 'Lei 13.726/2018'],
    ['ligacao-de-esgoto', 'cpf', '2023-01-11', 'ASKED', 'Só o número', cpfAct],
    ['ligacao-de-esgoto', 'cpf', '2023-01-12', 'ASKED', 'Só o número', cpfAct],
    ['ligacao-de-esgoto', 'rg', '2023-01-10', 'ASKED', 'Cópia simples', 'Lei 13.726/2018'],
    [
      'ligacao-de-esgoto',
      'rg',
      '2023-01-11',
      'OPTIONAL',
      'Documento com foto, se a pessoa quiser mostrar',
      cpfAct,
    ],
    [
      'ligacao-de-esgoto',
      'rg-procurador',
      '2023-01-11',
      'OPTIONAL',
      'Documento com foto, se a pessoa quiser mostrar',
      cpfAct,
    ],
    ['ligacao-de-esgoto', 'iptu', '2016-12-01', 'ASKED', 'Cópia', saegSewage],
    ['ligacao-de-esgoto', 'incra', '2023-01-11', 'ASKED', 'Cópia simples', 'Lei 13.726/2018'],
    [
      'ligacao-de-esgoto',
      'procuracao',
      '2018-11-23',
      'ASKED',
      'Assinada, sem firma reconhecida',
      'Lei 13.726/2018',
    ],
  ])('%s, %s, on %s: %s (%s), by %s', (service, id, date, demand, form, act) => {
    expect(demandOn(service, id, date)).toEqual({ demand, form, act });
  });

  it('of a sewer connection are those of item I, each of whom it concerns', () => {
    const { documents } = quoted('ligacao-de-esgoto', { diameterMm: 100 });
    expect(documents.map(({ title, whose }) => [title, whose])).toEqual([
      ['CPF do proprietário', 'ALWAYS'],
      ['RG do proprietário', 'ALWAYS'],
      ['CPF do procurador', 'PROXY'],
      ['RG do procurador', 'PROXY'],
      ['Procuração ou outra prova legal', 'PROXY'],
      ['IPTU do imóvel', 'URBAN'],
      ['INCRA do imóvel', 'RURAL'],
    ]);
  });

  it('never demand the number of an RG once the CPF suffices (Lei 13.460/2017, art. 10-A)', () => {
    const services = ['ligacao-de-esgoto', 'parcelamento'] as const;
    const demanded = services
      .flatMap((service) => quoted(service, { at: '2023-01-11T00:00', diameterMm: 100 }).documents)
      .filter(({ title, value }) => title.startsWith('RG') && value.demand === 'ASKED');
    expect(demanded).toEqual([]);
  });

  it('are none where the text names none', () => {
    expect(quoted('religacao-no-cavalete', { daysCut: 1 }).documents).toEqual([]);
  });
});
