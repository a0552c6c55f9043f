/** How the utility's payment codes are built (FEBRABAN, segment 2). `companyCode` is the four digits FEBRABAN gave. */
export interface CollectionTerms {
  readonly companyCode: string;
  readonly modulus: 10 | 11;
}

/** To whom a Pix goes; a name of at most 25 characters and a city of at most 15. @term Pix key — chave Pix */
export interface PixTerms {
  readonly key: string;
  readonly merchantName: string;
  readonly merchantCity: string;
}
