export * from './stier';
export * from './okt';
export * from './styringsinformasjon';
export * from './import';
export * from './tilgang';
export * from './revisjon';
export * from './person';
export * from './bolig';
