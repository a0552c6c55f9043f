import type { Operation } from '@/lib/http/openapi';
import { accountOperations } from '../account/operations';
import { dischargeOperations } from '../annual-discharges/operations';
import { billOperations } from '../bills/operations';
import { cardPaymentOperations } from '../card-payments/operations';
import { consumptionOperations } from '../consumption/operations';
import { cutNoticeOperations } from '../cut-notice/operations';
import { statementOperations } from '../debt-statements/operations';
import { debtOperations } from '../debts/operations';
import { dueDateOperations } from '../due-date/operations';
import { installmentOperations } from '../installment-simulations/operations';
import { myDataOperations } from '../my-data/operations';
import { newsletterOperations } from '../newsletter/operations';
import { ombudsmanOperations } from '../ombudsman/operations';
import { paymentOperations } from '../payments/operations';
import { pixOperations } from '../pix/webhook/operations';
import { privacyOperations } from '../privacy-requests/operations';
import { requestOperations } from '../requests/operations';
import { serviceQuoteOperations } from '../service-quotes/operations';
import { serviceOperations } from '../services/operations';
import { sessionOperations } from '../session/operations';
import { verifyOperations } from '../verify/operations';
import { wasteRouteOperations } from '../waste-routes/operations';

/** Every operation of the API. */
export const operations: readonly Operation[] = [
  ...sessionOperations,
  ...accountOperations,
  ...debtOperations,
  ...statementOperations,
  ...verifyOperations,
  ...installmentOperations,
  ...pixOperations,
  ...ombudsmanOperations,
  ...myDataOperations,
  ...privacyOperations,
  ...paymentOperations,
  ...cardPaymentOperations,
  ...dischargeOperations,
  ...dueDateOperations,
  ...consumptionOperations,
  ...cutNoticeOperations,
  ...billOperations,
  ...requestOperations,
  ...newsletterOperations,
  ...serviceOperations,
  ...serviceQuoteOperations,
  ...wasteRouteOperations,
];
