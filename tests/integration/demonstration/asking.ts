import { randomUUID } from 'node:crypto';
import type { TaxId } from '@/lib/accounts';
import { changeDueDate, getDueDateChange } from '@/lib/due-date/use-cases';
import { civilDate } from '@/lib/kernel/civil-date';
import {
  type Asker,
  attachmentLimits,
  type Protocol,
  type ReceivedFile,
  type RequestDetails,
} from '@/lib/requests';
import * as requests from '@/lib/requests/use-cases';
import { cancelledBills } from '@/prisma/personas/cancelled-bills';
import { disputedInCourt } from '@/prisma/personas/disputed-in-court';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import type { Persona } from '@/prisma/personas/persona';
import { tenant } from '@/prisma/personas/tenant';
import { scopeOf, trace } from '../../support/persona';
import { accepted, type Meeting } from './meetings';

const asOf = civilDate('2019-04-22');
const maria = scopeOf(mariaAparecida);
const asMaria: Asker = { kind: 'ACCOUNT', scope: maria };

const details: RequestDetails = {
  requesterName: 'CLIENTE 19420501',
  phone: '81123456789',
  email: 'cliente@example.org',
  referencePoint: '',
  notes: '',
  position: null,
  place: '',
  taxId: null,
  accountNumber: null,
};
const photo = { name: 'rua.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) };

const changeDay = (persona: Persona, day: number) => changeDueDate(scopeOf(persona), { day, asOf, trace });

const draft = (specification = 'vazamento-na-rua') =>
  requests.startDraft(asMaria, { specification, details, asOf, trace });

async function attach(...files: ReceivedFile[]) {
  return requests.attachToDraft(asMaria, await accepted(draft()), files);
}

/** One more file for the first of the manual's requests, which is closed. */
async function attachToClosed() {
  const list = await requests.listRequests(maria);
  const closed = list.find(({ closedOn }) => closedOn !== null);
  return requests.attachToRequest(maria, closed?.id ?? '', [photo]);
}

/** Refusals of whoever asks for something. */
export const askingMeetings = {
  DUE_DAY_NOT_OFFERED: { who: mariaAparecida, meets: () => changeDay(mariaAparecida, 7) },
  DUE_DAY_UNCHANGED: { who: disputedInCourt, meets: () => changeDay(disputedInCourt, 15) },
  DUE_DATE_CHANGED_RECENTLY: { who: cancelledBills, meets: () => changeDay(cancelledBills, 5) },
  DUE_DATE_CHANGE_NOT_FOUND: {
    who: disputedInCourt,
    meets: async () => {
      const { id } = await accepted(changeDay(mariaAparecida, 10));
      return getDueDateChange(scopeOf(disputedInCourt), id, asOf);
    },
  },
  SPECIFICATION_NOT_FOUND: { who: mariaAparecida, meets: () => draft('nenhum-servico') },
  DRAFT_NOT_FOUND: {
    who: tenant,
    meets: async () =>
      requests.rewriteDraft({ kind: 'ACCOUNT', scope: scopeOf(tenant) }, await accepted(draft()), details),
  },
  REQUEST_NOT_FOUND: { who: mariaAparecida, meets: () => requests.getRequest(maria, randomUUID()) },
  REQUEST_CLOSED: { who: mariaAparecida, meets: attachToClosed },
  REQUEST_NOT_IDENTIFIED: {
    who: 'VISITOR',
    meets: () =>
      requests.lookUpRequest({
        protocol: '20191092149349' as Protocol,
        taxId: tenant.customer.taxId as TaxId,
        trace,
      }),
  },
  ATTACHMENT_NOT_FOUND: {
    who: mariaAparecida,
    meets: () => requests.getAttachment(maria, { requestId: randomUUID(), id: randomUUID() }),
  },
  ATTACHMENT_MISSING: { who: mariaAparecida, meets: () => attach() },
  ATTACHMENT_KIND: {
    who: mariaAparecida,
    meets: () => attach({ name: 'rua.jpg', bytes: new TextEncoder().encode('<svg>') }),
  },
  ATTACHMENT_TOO_LARGE: {
    who: mariaAparecida,
    meets: () => attach({ name: 'rua.jpg', bytes: new Uint8Array(attachmentLimits.bytes + 1) }),
  },
  TOO_MANY_ATTACHMENTS: { who: mariaAparecida, meets: () => attach(...Array<ReceivedFile>(6).fill(photo)) },
} as const satisfies Record<string, Meeting>;
