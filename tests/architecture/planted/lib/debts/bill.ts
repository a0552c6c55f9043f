export type Bill = object;
