export { nyDatabase, nyTomDatabase, type Testdatabase } from './testdatabase';
export * from './byggere';
export { lastPakke } from './pakke/last-pakke';
