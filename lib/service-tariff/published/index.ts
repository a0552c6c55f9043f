export * from './latest';
export * from './periods';
export * from './prices';
export * from './search';
export * from './structured-data';
export * from './terms-in-words';
export * from './ways-to-ask';
