export * from './embedded';
export * from './migrer';
export * from './transaksjon/bruker';
export * from './transaksjon/database';
export * from './transaksjon/i-transaksjon';
export * from './kryptering/fodselsnummer';
