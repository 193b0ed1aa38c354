export { enKommune, nyttRegister, Provekommune, type Proveregister, type Skriver } from './proveregister';
export { rett, settInn, slett, type Rad } from './rader';
export * from './boliger';
export * from './husstander';
export * from './saker';
export * from './tall';
