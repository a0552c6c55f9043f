/** A drawing of one SVG path, printed in one colour at the letterhead's left. */
export interface UtilitySymbol {
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

/** The utility as a letterhead prints it. `taxId` is a bare CNPJ; the lines are printed as they stand. */
export interface PrintedUtility {
  readonly name: string;
  readonly shortName: string;
  readonly addressLine: string;
  readonly taxId: string | null;
  readonly stateRegistration: string | null;
  readonly phoneLine: string;
  readonly symbol?: UtilitySymbol;
}

/** How somebody who got the sheet can tell it from a forged one: `code` as printed, and the address its QR leads to. */
export interface PrintedVerification {
  readonly code: string;
  readonly url: string;
}
