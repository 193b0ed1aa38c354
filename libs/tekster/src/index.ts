export * from './tekst';
export * from './format';
export * from './kit';
export * from './ramme';
export * from './roller';
export * from './problem';
