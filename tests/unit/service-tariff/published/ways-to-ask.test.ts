import { describe, expect, it, test } from 'vitest';
import { latestEntry, waysToAsk } from '@/lib/service-tariff';
import { profiles } from '@/lib/utility';
import { serviceCodes, serviceOf } from '../questions';

const utilities = ['deso', 'saeg'] as const;
const catalogues = {
  deso: latestEntry(profiles.deso.requests).value,
  saeg: latestEntry(profiles.saeg.requests).value,
};
const cases = utilities.flatMap((id) => serviceCodes.map((code) => [id, code] as const));

describe('the way to ask for a service', () => {
  test.each(cases)('of %s, %s: a request of the catalogue, or a page of its own', (id, code) => {
    const paths = catalogues[id].flatMap(({ specifications }) =>
      specifications.flatMap((one) => [`/pedir/${one.code}`, `/solicitacoes/nova/${one.code}`]),
    );
    const { links } = waysToAsk(serviceOf(code), catalogues[id]);
    expect(links).not.toEqual([]);
    for (const { href } of links) expect([...paths, '/parcelamento']).toContain(href.replace(/\?.*/, ''));
  });

  it('names the service where the request may be several', () => {
    expect(waysToAsk(serviceOf('religacao-no-cavalete'), catalogues.saeg)).toEqual({
      links: [{ href: '/pedir/religacao?servico=religacao-no-cavalete', label: 'Pedir este serviço' }],
      why: null,
    });
  });

  it('says where a matrícula is needed', () => {
    expect(waysToAsk(serviceOf('lacre-violado'), catalogues.saeg)).toEqual({
      links: [{ href: '/solicitacoes/nova/troca-do-lacre', label: 'Pedir este serviço' }],
      why: 'Para pedir, entre com a matrícula e o CPF ou CNPJ.',
    });
  });

  it('says that there is none where no request may be it', () => {
    expect(waysToAsk(serviceOf('lacre-violado'), [])).toEqual({
      links: [],
      why: 'Este portal não recebe este pedido. Peça no atendimento.',
    });
  });
});
