/** A test that has to fail when the fault is there; `test` is part of its title, of which one at least must fail. */
interface Catcher {
  readonly layer: 'architecture' | 'unit' | 'documents' | 'integration' | 'browser';
  /** From the portal's root. */
  readonly file: string;
  readonly test: string;
  /** The time zone in which it is caught, where it is not in every one. */
  readonly zone?: string;
}

/** Something done wrong on purpose: a text that stands once in a file, and what is put in its place. */
export interface PlantedFault {
  readonly name: string;
  readonly kind: string;
  readonly file: string;
  readonly search: string;
  readonly replace: string;
  readonly caughtBy: Catcher;
}
