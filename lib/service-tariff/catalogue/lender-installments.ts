import type { InstallmentTerms } from '@/lib/installments/utility-terms';
import { civilDate } from '@/lib/kernel/civil-date';
import { dated } from '@/lib/kernel/dated-rule';
import { cents } from '@/lib/kernel/money';
import { percent } from '@/lib/kernel/ratio';

const page = 'SAEG, página de serviços';

/** The installment terms that the text of agreements restates. */
export const lenderInstallments = dated<InstallmentTerms>('installments (SAEG)', [
  {
    from: civilDate('2017-12-01'),
    value: {
      downPayment: percent('30'),
      downPaymentIsFirst: true,
      monthlyInterest: percent('0'),
      maxInstallments: 60,
      cashDiscount: percent('0'),
      minimumDebt: percent('30'),
      authorities: [
        { upTo: 6, authority: 'ATTENDANT' },
        { upTo: 10, authority: 'SERVICE_MANAGER' },
        { upTo: 60, authority: 'COMMERCIAL_DIRECTOR' },
      ],
      exceptionsBy: 'CHIEF_EXECUTIVE',
      reagreements: { atMost: 2, withinMonths: 12, fee: cents(4135) },
    },
    source: {
      act: `${page}, Parcelamentos (conteúdo atualizado em 01/12/2017)`,
      item: 'Artigo 9º, caput, §§ 1º e 2º',
      note: 'A fonte não diz os juros nem o número máximo de parcelas: vale juro zero e até 60 vezes.',
    },
  },
]);
