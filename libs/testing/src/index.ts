export { nyDatabase, nyTomDatabase, type Testdatabase } from './testdatabase';
