import type { Operation } from '@/lib/http/declaration';
import { showAccount } from '../account/operation';
import { showDischarge } from '../annual-discharges/[id]/operation';
import { drawDischarge } from '../annual-discharges/[id]/pdf/operation';
import { issueDischarge, listYears } from '../annual-discharges/operation';
import { showBill } from '../bills/[id]/operation';
import { drawBill } from '../bills/[id]/pdf/operation';
import { listBills } from '../bills/operation';
import { listCompanies } from '../card-companies/operation';
import { cancelPayment, showPayment } from '../card-payments/[id]/operation';
import { receiveCallback } from '../card-payments/callback/operation';
import { startPayment } from '../card-payments/operation';
import { showConsumption } from '../consumption/operation';
import { tabulateConsumption } from '../consumption.csv/operation';
import { askLawfulDate } from '../cut-notice/lawful-date/operation';
import { showNotice } from '../cut-notice/operation';
import { showStatement } from '../debt-statements/[id]/operation';
import { drawStatement } from '../debt-statements/[id]/pdf/operation';
import { issueStatement } from '../debt-statements/operation';
import { showDebts } from '../debts/operation';
import { changeDay, showDueDate } from '../due-date/operation';
import { showSimulation } from '../installment-simulations/[id]/operation';
import { drawSimulation } from '../installment-simulations/[id]/pdf/operation';
import { showConditions, simulate } from '../installment-simulations/operation';
import { showMyData } from '../my-data/operation';
import { drawMyData } from '../my-data/pdf/operation';
import { confirm } from '../newsletter/confirmations/operation';
import { leave, openLeavePage } from '../newsletter/leave/[key]/operation';
import { subscribe } from '../newsletter/subscriptions/operation';
import { findCase } from '../ombudsman/lookup/operation';
import { sendCase } from '../ombudsman/operation';
import { drawReceipt } from '../payments/[id]/receipt/operation';
import { showPayments } from '../payments/operation';
import { takePixNotice } from '../pix/webhook/operation';
import { askPrivacy } from '../privacy-requests/operation';
import { takeAttachment } from '../requests/[id]/attachments/[attachmentId]/operation';
import { attach } from '../requests/[id]/attachments/operation';
import { inspect } from '../requests/[id]/inspections/operation';
import { showRequest } from '../requests/[id]/operation';
import { findRequest } from '../requests/lookup/operation';
import { askService, showRequests } from '../requests/operation';
import { showQuote } from '../service-quotes/[verificationCode]/operation';
import { drawQuote } from '../service-quotes/[verificationCode]/pdf/operation';
import { printQuote } from '../service-quotes/operation';
import { showService } from '../services/[code]/operation';
import { quoteService } from '../services/[code]/quote/operation';
import { listServices } from '../services/operation';
import { tabulateServices } from '../services.csv/operation';
import { enterSession, leaveSession } from '../session/operation';
import { judge } from '../verify/operation';
import { drawCalendar } from '../waste-routes/[neighbourhood]/calendar.ics/operation';
import { showRoute } from '../waste-routes/[neighbourhood]/operation';
import { findRoutes } from '../waste-routes/operation';

/** Every operation of the API. */
export const operations: readonly Operation[] = [
  enterSession,
  leaveSession,
  showAccount,
  showDebts,
  issueStatement,
  showStatement,
  drawStatement,
  judge,
  showConditions,
  simulate,
  showSimulation,
  drawSimulation,
  takePixNotice,
  sendCase,
  findCase,
  showMyData,
  drawMyData,
  askPrivacy,
  showPayments,
  drawReceipt,
  listCompanies,
  startPayment,
  showPayment,
  cancelPayment,
  receiveCallback,
  listYears,
  issueDischarge,
  showDischarge,
  drawDischarge,
  showDueDate,
  changeDay,
  showConsumption,
  tabulateConsumption,
  showNotice,
  askLawfulDate,
  listBills,
  showBill,
  drawBill,
  showRequests,
  askService,
  showRequest,
  attach,
  takeAttachment,
  inspect,
  findRequest,
  confirm,
  leave,
  openLeavePage,
  subscribe,
  listServices,
  showService,
  quoteService,
  tabulateServices,
  printQuote,
  showQuote,
  drawQuote,
  findRoutes,
  showRoute,
  drawCalendar,
];
