import { describe, expect, test } from 'vitest';
import { type CutForFee, reconnectionFeeWaived } from '@/lib/cut-notice';
import { civilDate } from '@/lib/kernel/civil-date';

type Notice = CutForFee['notice'];

const notice: Notice = {
  deliveredOn: civilDate('2021-07-01'),
  plannedOn: civilDate('2021-08-02'),
  proof: 'RETURN_RECEIPT',
};

function waiver(cutOn: string, given: Notice, cause: CutForFee['cause'] = 'DEFAULT') {
  return reconnectionFeeWaived({ cutOn: civilDate(cutOn), cause, notice: given });
}

describe('no fee without the notice that the law asks for (Lei 13.460/2017, art. 5º, parágrafo único)', () => {
  test.each([
    ['no notice', '2021-08-02', null, ['NO_PROOF_OF_NOTICE']],
    ['a notice without proof', '2021-08-02', { ...notice, proof: 'NONE' as const }, ['NO_PROOF_OF_NOTICE']],
    [
      'a notice of the day before, naming none',
      '2021-07-02',
      { ...notice, plannedOn: null },
      ['NO_DAY_NAMED'],
    ],
    ['a notice of the same day', '2021-07-01', notice, ['NOTICE_AFTER_CUT']],
    ['a cut the day before the one named', '2021-08-01', notice, ['CUT_BEFORE_NAMED_DAY']],
    ['a cut on the day named', '2021-08-02', notice, []],
    ['a cut the day after', '2021-08-03', notice, []],
  ])('%s', (_case, cutOn, given, grounds) => {
    expect(waiver(cutOn, given)).toMatchObject({ waived: grounds.length > 0, grounds });
    expect(waiver(cutOn, given).source?.item).toContain('art. 5º, XVI e parágrafo único');
  });

  test.each([
    ['2020-06-15', false],
    ['2020-06-16', true],
    ['2020-06-17', true],
  ])('a cut without notice on %s: %s', (cutOn, waived) => {
    expect(waiver(cutOn, null).waived).toBe(waived);
  });

  test.each([
    ['for refusing the meter', waiver('2021-08-02', null, 'METER_REFUSED')],
    ['before any law known here', waiver('2007-01-01', null)],
  ])('a cut %s is outside it', (_case, found) => {
    expect(found).toEqual({ waived: false, grounds: [], source: null });
  });
});
