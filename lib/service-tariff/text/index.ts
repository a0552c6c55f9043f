import { agreementText } from './agreement';
import { footerText } from './footer';
import { meterStandText } from './meter-stand';
import { reconnectionText } from './reconnection';
import { repavingText } from './repaving';
import { sealText } from './seal';
import { sewageText } from './sewage';
import type { TextPart } from './text-part';

export type { Paragraph, Sentence, Statement, TextPart } from './text-part';
export { agreementText, meterStandText, reconnectionText, repavingText, sealText, sewageText };

/** The whole text in its order, nothing left out. */
export const wholeText: readonly TextPart[] = [
  sealText,
  repavingText,
  reconnectionText,
  agreementText,
  meterStandText,
  sewageText,
  footerText,
];
