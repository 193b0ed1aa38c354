export * from './felles/resultat';
export * from './import/pakkeformat';
export * from './tilgang/roller';
export * from './tilgang/tilganger';
export * from './styringsinformasjon/lys';
export * from './styringsinformasjon/hvorfor';
export * from './styringsinformasjon/kostragrupper';
