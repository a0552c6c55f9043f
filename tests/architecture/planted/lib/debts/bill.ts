export type Bill = object;
// Only for SAEG.
