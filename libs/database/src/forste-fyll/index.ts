export * from './eiertransaksjon';
export * from './vern';
