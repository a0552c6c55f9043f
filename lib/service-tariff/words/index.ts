export * from './amounts';
export * from './competence';
export * from './deadlines';
export * from './diameters';
export * from './labels';
export * from './preconditions';
export * from './question';
export * from './sources';
