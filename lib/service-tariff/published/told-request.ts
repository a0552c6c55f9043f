import { inSentence } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { RequestDeadline, RequestSpecification } from '@/lib/requests/utility-terms';
import type { Service } from '../service';
import { type ToldService, toldService } from './told';

/**
 * What is told of a request before anybody makes it. `services` by the tariff of the day; `terms` in full and `short`, in lines,
 * none where nobody set one; `decision` is what this portal decided where its sources are silent.
 */
export interface ToldSpecification {
  readonly services: readonly ToldService[];
  readonly terms: readonly string[];
  readonly short: readonly string[];
  readonly decision: string | null;
}

/**
 * The terms of a request on a day: those of the services it may be and of the works whose pavement it mends, by the tariff; its
 * own only where the tariff sets none. Where the sources are silent, what this portal decided stands beside it.
 */
export function toldSpecification(
  { deadline, portalDecision, services: codes, repavingTerms }: RequestSpecification,
  services: readonly Service[],
  on: CivilDate,
): ToldSpecification {
  const told = codes.flatMap((code) => services.filter((one) => one.code === code)).map(toldOn(on));
  const works = repavingTerms.flatMap((id) => worksOf(id, services)).map(toldOn(on));
  const linesOf = (one: ToldService) => serviceLines(one, told.length > 1);
  const byTariff = [...told.flatMap(linesOf), ...works.flatMap((one) => serviceLines(one, true))];
  const own = deadline && byTariff.length === 0 ? [deadlineInWords(deadline)] : [];
  const short = told.flatMap((one) => shortLines(one, told.length > 1));
  return {
    services: told,
    terms: [...byTariff, ...own],
    short: told.length > 0 ? [...short, ...own] : [...byTariff, ...own],
    decision: portalDecision && `Decisão deste portal: ${portalDecision}`,
  };
}

/** 'Prazo: 1 dia corrido.', or that none is published, and what this portal decided about it. */
export function termsSentence({ short, decision }: Pick<ToldSpecification, 'short' | 'decision'>): string {
  const said = short.length === 0 ? 'Prazo: não está publicado.' : `Prazo: ${withStop(short.join('; '))}`;
  return decision ? `${said} ${decision}` : said;
}

function toldOn(on: CivilDate) {
  return (service: Service) => toldService(service, on);
}

/** The service of a deadline with that deadline alone. */
function worksOf(id: string, services: readonly Service[]): readonly Service[] {
  return services
    .filter(({ code }) => id.startsWith(`${code}.`))
    .map((service) => ({ ...service, deadlines: service.deadlines.filter((one) => one.id === id) }));
}

function serviceLines({ title, terms, notYet }: ToldService, named: boolean): readonly string[] {
  const lines = terms.map(({ action, when, term }) => {
    const what = when ? `${action}, ${when}` : action;
    return named ? `${title} (${inSentence(what)}): ${term}` : `${what}: ${term}`;
  });
  return notYet ? [named ? `${title}: ${inSentence(notYet)}` : notYet] : lines;
}

/** The terms that the utility has in every case, without what they run from. */
function shortLines(service: ToldService, named: boolean): readonly string[] {
  const main = service.terms.filter((term) => term.main);
  if (service.notYet || main.length === 0) return serviceLines({ ...service, terms: [] }, named);
  const several = new Set(main.map(({ action }) => action)).size > 1;
  const lines = main.map(({ action, when, short }) => {
    const length = when ? `${short}, ${when}` : short;
    return several ? `${named ? inSentence(action) : action}: ${length}` : length;
  });
  return named ? [`${service.title} (${lines.join('; ')})`] : lines;
}

function withStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** '1 dia corrido', '5 dias úteis'. */
function deadlineInWords({ count, unit }: RequestDeadline): string {
  const business = unit === 'BUSINESS_DAY';
  if (count === 1) return business ? '1 dia útil' : '1 dia corrido';
  return `${count} ${business ? 'dias úteis' : 'dias corridos'}`;
}
