import 'server-only';
import type { AnnualDischargeDocument } from '@/lib/documents/annual-discharge';
import { formatVerificationCode } from '@/lib/verification';
import { verificationUrl } from '@/lib/verification/use-cases';
import type { AnnualDischarge } from '../discharge';
import { isLeftOut } from '../situation';
import {
  criterionSentence,
  dischargeStatement,
  earlierYearsSentence,
  entitlement,
  leftOutSentence,
  situationWord,
} from '../wording';

/** A declaration as its document prints it. */
export function dischargeDocument(discharge: AnnualDischarge): AnnualDischargeDocument {
  const { header, items, sequence, baseYear, issuedOn, total, verificationCode: code } = discharge;
  return {
    ...header,
    sequence,
    baseYear,
    issuedOn,
    total,
    bills: items
      .filter((item) => !isLeftOut(item))
      .map(({ situation, ...item }) => ({ ...item, situation: situationWord(situation) })),
    verification: { code: formatVerificationCode(code), url: verificationUrl(code) },
    statement: dischargeStatement(discharge),
    remarks: [
      earlierYearsSentence(discharge),
      leftOutSentence(items),
      criterionSentence(discharge),
      entitlement,
    ].filter((remark) => remark !== null),
  };
}
