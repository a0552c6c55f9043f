import { expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { pricedBy } from '@/lib/requests/catalogue';
import { offeredServices } from '@/lib/requests/offered';
import { serviceAnswersForm } from '@/lib/requests/schema';
import { findService } from '@/lib/service-tariff';
import { profiles } from '../../support/utilities';
import { serviceCodes, serviceOf } from '../service-tariff/questions';
import { catalogueOn } from './course-terms';

it('a reconnection is offered by how the water was taken off', () => {
  const three = ['religacao-no-cavalete', 'religacao-suspensao-especial', 'religacao-supressao'];
  const offered = (codes: readonly string[], situation: Parameters<typeof offeredServices>[1]) =>
    offeredServices(codes.map(serviceOf), situation).map(({ code }) => code);
  expect(offered(three, 'CONNECTED')).toEqual([]);
  expect(offered(three, 'CUT')).toEqual(three.slice(0, 2));
  expect(offered(three, 'SUPPRESSED')).toEqual(three.slice(2));
  expect(offered(three, null)).toEqual(three);
  expect(offered(['lacre-violado'], 'CONNECTED')).toEqual(['lacre-violado']);
});

it('every service of a specification is in the tariff, and every one that is no agreement can be asked for', () => {
  const named = ruleAt(profiles.deso.requests, civilDate('2019-04-22')).value.flatMap(({ specifications }) =>
    specifications.flatMap(({ services }) => services),
  );
  expect([...new Set(named)].toSorted()).toEqual(
    serviceCodes.filter((code) => code !== 'parcelamento').toSorted(),
  );
});

it('what is typed wrong of a service is told at its box', () => {
  const service = findService(catalogueOn('2019-04-22'), 'religacao-suspensao-especial');
  if (!service) throw new Error('Unknown service');
  const form = serviceAnswersForm(service, { requestedOn: civilDate('2019-04-22'), cutOn: null });
  expect(form.safeParse({}).error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['diametro', 'DIAMETER_MISSING'],
    ['dias-cortada', 'DAYS_CUT_MISSING'],
  ]);
  expect(form.safeParse({ diametro: '25', 'dias-cortada': '3' }).error?.issues[0]?.message).toBe(
    'DIAMETER_NOT_OFFERED',
  );
  expect(form.parse({ diametro: '20', 'dias-cortada': '3' }).answers).toMatchObject({
    diameterMm: 20,
    daysCut: 3,
  });
});

it('a request keeps the services that the tariff has, and is plain where it has none', () => {
  const catalogue = ruleAt(profiles.deso.requests, civilDate('2019-04-22')).value;
  const servicesOf = (priced: typeof catalogue) =>
    priced.flatMap(({ specifications }) => specifications.flatMap(({ services }) => services));
  expect(pricedBy(catalogue, serviceCodes.map(serviceOf))).toEqual(catalogue);
  expect(servicesOf(pricedBy(catalogue, [serviceOf('lacre-violado')]))).toEqual(['lacre-violado']);
  expect(servicesOf(pricedBy(catalogue, []))).toEqual([]);
});
