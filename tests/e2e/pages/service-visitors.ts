import type { Visitor } from '../../support/e2e-customer';

/** The demonstration's customers whom one service refuses, or who have what one service shows. No test changes their data. */
export const serviceVisitors = {
  /** Payments that settled nothing. */
  luzia: { accountNumber: '5520312', taxId: '28746190350' },
  /** Her water is cut. */
  antonia: { accountNumber: '5512034', taxId: '50820461792' },
  /** Noticed that their water will be cut. */
  sebastiao: { accountNumber: '5512140', taxId: '50820472808' },
  /** Agreed this month. */
  lindinalva: { accountNumber: '5512255', taxId: '50820483923' },
  /** A bill disputed in court; she may change the due day from today on. */
  ivanilde: { accountNumber: '5530113', taxId: '60420831983' },
  /** Bills of 2018 in an agreement. */
  genivaldo: { accountNumber: '5530229', taxId: '60420842756' },
  /** Her request about her data is answered late. */
  carla: { accountNumber: '4330528', taxId: '55577799902' },
  /** Changed the due day too lately to change it again. */
  josefa: { accountNumber: '5530334', taxId: '60420853529' },
  /** Her bill due in May brings the declaration of 2018. */
  cicera: { accountNumber: '5560128', taxId: '73120584690' },
  /** A reconnection that waits for its inspection. */
  dalva: { accountNumber: '5612101', taxId: '73164028571' },
  /** A sewer connection whose inspection was refused. */
  valdir: { accountNumber: '5612217', taxId: '18450392624' },
  /** A sewer connection about to be extinct. */
  edite: { accountNumber: '5612322', taxId: '62593174099' },
  /** An extinct one. */
  nilton: { accountNumber: '5612438', taxId: '90721435823' },
} as const satisfies Record<string, Visitor>;
