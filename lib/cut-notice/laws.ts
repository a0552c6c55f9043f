import { civilDate } from '@/lib/kernel/civil-date';
import { type DatedRule, dated } from '@/lib/kernel/dated-rule';
import type { OpeningHours } from '@/lib/kernel/opening-hours';

/** Lei 11.445/2007 has no clause of its own: it was in force 45 days after 08/01/2007. */
const sanitationLaw = civilDate('2007-02-22');
const law14015 = civilDate('2020-06-16');

const nothingBefore = {
  act: 'Lei 11.445/2007',
  item: 'art. 40',
  note: 'Antes da Lei 14.015/2020 a lei federal pedia o aviso e não proibia dia da semana nem hora.',
} as const;

/** Calendar days between a written notice and the first day of a cut: the 30th day after the notice is the first. */
export const noticeDays: DatedRule<number> = dated('written notice before a cut', [
  { from: sanitationLaw, value: 30, source: { act: 'Lei 11.445/2007', item: 'art. 40, § 2º' } },
]);

/** Days on which a cut for debt may not begin. `lastBusinessDay`: nor on the last business day before a holiday. */
export interface DayBan {
  readonly weekdays: readonly ('FRIDAY' | 'SATURDAY' | 'SUNDAY')[];
  readonly holidays: boolean;
  readonly eves: boolean;
  readonly lastBusinessDay: boolean;
}

const noBan: DayBan = { weekdays: [], holidays: false, eves: false, lastBusinessDay: false };
const endOfWeek = ['FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** Source read: planalto.gov.br, Lei 14.015/2020, in force on its publication, 16/06/2020. */
export const federalBan: DatedRule<DayBan> = dated('days without a cut (Brazil)', [
  { from: sanitationLaw, value: noBan, source: nothingBefore },
  {
    from: law14015,
    value: { weekdays: endOfWeek, holidays: true, eves: true, lastBusinessDay: false },
    source: {
      act: 'Lei 13.460/2017',
      item: 'art. 6º, parágrafo único, incluído pela Lei 14.015/2020',
      url: 'https://www.planalto.gov.br/ccivil_03/_ato2019-2022/2020/lei/L14015.htm',
    },
  },
]);

/** What states add, for homes alone; the other states add nothing that is known here. */
export const stateBans: ReadonlyMap<string, DatedRule<DayBan>> = new Map([
  [
    'SE',
    dated('days without a cut (Sergipe, homes)', [
      { from: sanitationLaw, value: noBan, source: nothingBefore },
      {
        from: civilDate('2019-12-20'),
        value: { weekdays: endOfWeek, holidays: true, eves: false, lastBusinessDay: true },
        source: {
          act: 'Lei estadual de Sergipe 8.632/2019',
          item: 'art. 1º',
          note: 'Texto lido no sítio da Assembleia Legislativa. O dia da publicação não foi lido: vale o Diário Oficial de 20/12/2019, que traz a Lei 8.630, de 17/12/2019.',
          url: 'https://aleselegis.al.se.leg.br/Arquivo/Documents/legislacao/html/L86322019.html',
        },
      },
    ]),
  ],
]);

/** A home cut on a day that its state bans owes no longer the debt of that cut. */
export const debtReleases: ReadonlyMap<string, string> = new Map([['SE', 'art. 2º']]);

/** Hours within which a cut for debt is made; null where no law asks. The law says "horário comercial" and no hours. */
export const cutHours: DatedRule<OpeningHours | null> = dated('hours of a cut', [
  { from: sanitationLaw, value: null, source: nothingBefore },
  {
    from: law14015,
    value: { opens: '08:00', closes: '18:00' },
    source: {
      act: 'Lei 13.460/2017',
      item: 'art. 5º, XVI, incluído pela Lei 14.015/2020',
      note: 'A lei diz “horário comercial”, sem as horas: das 8h às 18h é decisão deste portal.',
    },
  },
]);

/** Whether a notice must name the day from which the water is cut, and whether no fee is due to reconnect where it did not come. */
export const noticeDuty: DatedRule<{ readonly namesDay: boolean; readonly waivesFee: boolean }> = dated(
  'duty to tell of a cut',
  [
    { from: sanitationLaw, value: { namesDay: false, waivesFee: false }, source: nothingBefore },
    {
      from: law14015,
      value: { namesDay: true, waivesFee: true },
      source: {
        act: 'Lei 13.460/2017',
        item: 'art. 5º, XVI e parágrafo único, incluídos pela Lei 14.015/2020',
        url: 'https://www.planalto.gov.br/ccivil_03/_ato2019-2022/2020/lei/L14015.htm',
      },
    },
  ],
);

/** Premises whose cut must keep what health asks for. The terms are the regulator's, and none was found. */
export const protectedUse: DatedRule<readonly string[]> = dated('protected premises', [
  {
    from: sanitationLaw,
    value: ['SOCIAL_TARIFF_HOME', 'HEALTH', 'EDUCATION', 'INTERNMENT'],
    source: {
      act: 'Lei 11.445/2007',
      item: 'art. 40, § 3º',
      note: 'A lei deixa prazos e critérios ao regulador, e nenhum foi localizado.',
    },
  },
]);
