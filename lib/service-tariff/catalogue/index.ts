import type { Service } from '../service';
import { agreement } from './agreement';
import { meterStandAdjustment, meterStandRepair } from './meter-stand';
import { meterStandMove } from './meter-stand-move';
import { reconnectionAfterSpecialSuspension, reconnectionAtMeterStand } from './reconnection';
import { repaving } from './repaving';
import { seal } from './seal';
import { sewageConnection } from './sewage';
import { reconnectionAfterSuppression } from './suppression';

/** The services of SAEG, as its text has them. */
export const saegServices: readonly Service[] = [
  seal,
  reconnectionAtMeterStand,
  reconnectionAfterSpecialSuspension,
  reconnectionAfterSuppression,
  meterStandMove,
  meterStandAdjustment,
  meterStandRepair,
  sewageConnection,
  repaving,
  agreement,
];
