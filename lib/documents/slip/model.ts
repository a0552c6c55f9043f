import type { PrintedUtility, PrintedVerification } from '../page/model';

/** Dwelling units by category; their sum is printed as the total. */
export interface PremisesUnits {
  readonly residential: number;
  readonly commercial: number;
  readonly industrial: number;
  readonly public: number;
}

/** What a document that is paid says of holder and premises. `accountNumber` has digits only. */
export interface PremisesFacts {
  readonly office: string;
  readonly route: string;
  readonly inscription: string;
  readonly holderName: string;
  readonly maskedTaxId: string | null;
  readonly accountNumber: string;
  readonly premisesAddress: string;
  readonly waterSituation: number;
  readonly sewerSituation: number;
  readonly units: PremisesUnits;
  readonly consumptionType: string;
}

/** To whom it is paid, and by what. `digitableLine` has 48 digits in four blocks, `barcode` 44. */
export interface CollectionFacts {
  readonly utility: PrintedUtility;
  readonly digitableLine: string;
  readonly barcode: string;
  /** The text that its QR holds; null where the utility takes no Pix. */
  readonly pixText: string | null;
  readonly verification: PrintedVerification | null;
  readonly demonstration: boolean;
}
