import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { presentService } from '@/app/api/v1/services/present';
import { ServiceEntry } from '@/components/information/service-entry';
import { ServiceInShort } from '@/components/requests/service-in-short';
import { SpecificationLead } from '@/components/requests/specification-lead';
import { ServiceExplanation } from '@/components/service-catalogue/service-explanation';
import { requestServices } from '@/lib/information';
import { ruleAt } from '@/lib/kernel/dated-rule';
import type { RequestSpecification } from '@/lib/requests';
import { findService, toldSpecification } from '@/lib/service-tariff';
import { profiles } from '../../support/utilities';
import { demonstrationDay as on, saegCatalogue, serviceCodes, serviceOf } from '../service-tariff/questions';
import { decidedHere, pavementPrices, printed, repaving } from './source-table';

const { services } = saegCatalogue;
const types = ruleAt(profiles.saeg.requests, on).value;
const specifications = types.flatMap((type) => type.specifications);
const letter = requestServices(types, services, on);

function textOf(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ');
}

function asOne(one: RequestSpecification, code: string): RequestSpecification {
  return { ...one, services: [code] };
}

const told = (one: RequestSpecification) => toldSpecification(one, services, on);
const asked = serviceCodes.filter((code) => code !== 'parcelamento');
const requestsFor = (code: string) => specifications.filter((one) => one.services.includes(code));

/** Every page and answer on which a service stands, by name, with all that it says of it. */
function surfacesOf(code: string): Readonly<Record<string, string>> {
  const [request] = requestsFor(code);
  const title = (request && request.services.length > 1 ? serviceOf(code).title : request?.title) ?? '';
  const entry = letter.find(({ name }) => name === title);
  return {
    '/servicos': textOf(<ServiceExplanation service={serviceOf(code)} phones={{}} />),
    api: JSON.stringify(presentService(serviceOf(code))),
    ...(entry && { carta: textOf(<ServiceEntry service={entry} />) }),
    ...(request && { form: textOf(<ServiceInShort code={code} told={told(asOne(request, code))} />) }),
  };
}

/** Each '7 dias', '24 horas', '6 meses' of a text, once. */
function lengthsIn(text: string): readonly string[] {
  const found = text.match(/\b\d+ (?:horas?|dias? úteis|dias?|mês|meses)/g) ?? [];
  return [...new Set(found)].toSorted();
}

it('every service of the text is in the table that was read from it', () => {
  expect(serviceCodes.toSorted()).toEqual(Object.keys(printed).toSorted());
});

describe.each(Object.entries(printed))(
  'SAEG, text of its pages: %s',
  (code, { prices, terms, papers, ...page }) => {
    const surfaces = surfacesOf(code);

    test.each(Object.entries(surfaces))('%s has its prices, and the month of its text', (surface, text) => {
      const cents = (price: string) => `"unitPriceCents":${price.replace(',', '')}`;
      const amounts =
        surface === 'api'
          ? prices.map((price) => (price === 'Orçamento' ? 'QUOTATION' : cents(price)))
          : prices;
      for (const amount of amounts) expect(text).toContain(amount);
      if (surface !== 'form') expect(text).toContain(page.updated);
    });

    test.each(Object.entries(surfaces).filter(([name]) => name !== 'api'))('%s has its papers', (_, text) => {
      for (const paper of papers) expect(text).toContain(paper);
    });

    test('the terms are those that are printed, on the letter, the form and for programs', () => {
      const own = letter.find(({ path }) => path.includes(`servico=${code}`)) ?? entryOfOnly(code);
      if (own) expect(lengthsIn(toldTerms(code)), 'letter').toEqual(terms.toSorted());
      const deadlines = serviceOf(code).deadlines.map(({ rule }) => rule.entries[0]?.value);
      const units = { HOUR: 'horas', CALENDAR_DAY: 'dias', MONTH: 'meses' } as const;
      const listed = deadlines.map((term) => term && `${term.count} ${units[term.unit]}`);
      expect([...new Set(listed)].toSorted()).toEqual(terms.toSorted());
    });

    test('it is asked for by telephone only where the text says so', () => {
      const { channels } = page;
      for (const [surface, text] of Object.entries(surfaces)) {
        const phone = surface === 'api' ? text.includes('"channel":"PHONE"') : /por telefone/i.test(text);
        expect(phone, surface).toBe(channels.includes('phone'));
      }
    });

    test('a channel that the text does not name says whose decision it is', () => {
      const { channels } = page;
      for (const name of ['counter', 'internet'] as const) {
        const label = { counter: 'No atendimento presencial', internet: 'Pela internet' }[name];
        const own = channels.includes(name);
        for (const surface of ['carta', 'form'])
          if (surfaces[surface])
            expect(surfaces[surface]?.includes(`${label} (Loja Virtual, decisão deste portal`)).toBe(!own);
      }
    });
  },
);

function entryOfOnly(code: string) {
  const [request] = requestsFor(code);
  return request && letter.find(({ name }) => name === request.title);
}

function toldTerms(code: string): string {
  const [request] = requestsFor(code).filter(({ deadline }) => deadline === null);
  return request ? told(asOne(request, code)).terms.join('; ') : '';
}

describe('the requests as they are offered (/pedir, /solicitacoes/nova, carta de serviços)', () => {
  const leadOf = (one: RequestSpecification) =>
    textOf(<SpecificationLead specification={one} told={told(one)} />);

  test.each(specifications.map((one) => [one.code, one] as const))('%s', (code, one) => {
    const lead = leadOf(one);
    const own = one.services.flatMap((service) => printed[service]?.terms ?? []);
    const works = (repaving[code] ?? []).map(([, term]) => term);
    const decided = decidedHere[code];
    if (decided !== undefined) {
      expect(lead).toContain('Decisão deste portal: ');
      expect(lengthsIn(lead)).toEqual(decided === null ? [] : [decided]);
      expect(lead.includes('não está publicado')).toBe(decided === null);
    } else if (code === 'vazamento-na-rua') expect(lengthsIn(lead)).toEqual(['1 dia']);
    else for (const length of lengthsIn(lead)) expect([...own, ...works]).toContain(length);
  });

  test.each(Object.entries(repaving))('%s: after which work, in how long', (code, works) => {
    const [one] = specifications.filter((specification) => specification.code === code);
    const lines = one ? told(one).terms : [];
    expect(lines).toHaveLength(works.length);
    for (const [index, [after, term]] of works.entries()) {
      expect(lines[index]).toMatch(new RegExp(`^${after} \\(`));
      expect(lengthsIn(lines[index] ?? '')).toEqual([term]);
    }
  });

  it('a reconnection tells the three kinds apart (Religação, itens IV, VII e X)', () => {
    const [one] = specifications.filter(({ code }) => code === 'religacao');
    expect(one && told(one).short).toEqual([
      'Religação de água cortada no cavalete (24 horas, pedido no atendimento presencial; 48 horas, pedido pela internet)',
      'Religação de água cortada na calçada ou na rua (48 horas, pedido no atendimento presencial; 72 horas, pedido pela internet)',
      'Religação de água com ramal retirado (30 dias corridos)',
    ]);
  });

  it('a leak at the meter stand has its price (Vazamento de cavalete, alínea a)', () => {
    const entry = letter.find(({ path }) => path.endsWith('vazamento-no-cavalete'));
    expect(entry?.cost).toEqual([expect.stringContaining('43,41')]);
  });

  it('a broken meter stand has no term (Vazamento de cavalete prints none)', () => {
    const entry = letter.find(({ path }) => path.endsWith('conserto-de-cavalete'));
    expect(entry?.longestTime[0]).toBe('Não está publicado.');
    expect(lengthsIn(entry?.longestTime.join(' ') ?? '')).toEqual([]);
  });

  it('asks of a sewer connection its papers, and of a street that is broken its price by the square metre', () => {
    const sewer = letter.find(({ path }) => path.endsWith('ligacao-de-esgoto'));
    expect(sewer?.requirements.slice(0, 2)).toEqual([
      'CPF do proprietário (cópia simples)',
      'RG do proprietário (cópia simples)',
    ]);
    for (const price of pavementPrices) expect(sewer?.cost.join(' ')).toContain(price);
  });

  it('names every service that can be asked for once for each way to it', () => {
    expect(asked.filter((code) => requestsFor(code).length === 0)).toEqual([]);
    for (const code of specifications.flatMap((one) => one.services))
      expect(findService(saegCatalogue, code)).not.toBeNull();
    const ids = services.flatMap(({ deadlines }) => deadlines.map(({ id }) => id));
    for (const id of specifications.flatMap((one) => one.repavingTerms)) expect(ids).toContain(id);
  });

  it('a day before the tariff has no price and says from when it holds', () => {
    const [seal] = specifications.filter(({ code }) => code === 'troca-do-lacre');
    const before = seal && toldSpecification(seal, services, '2017-11-30' as typeof on);
    expect(before?.terms).toEqual(['A tarifa deste serviço vale desde 01/12/2017.']);
    expect(before?.services[0]?.prices).toEqual([]);
  });
});
