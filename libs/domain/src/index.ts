export * from './felles/resultat';
export * from './import/pakkeformat';
