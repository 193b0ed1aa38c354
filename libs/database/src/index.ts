export * from './embedded';
export * from './migrer';
export * from './transaksjon/bruker';
export * from './transaksjon/database';
export * from './transaksjon/i-transaksjon';
export * from './transaksjon/velg-kommuner';
export * from './kryptering/fodselsnummer';
export * from './kryptering/bitnokkel';
