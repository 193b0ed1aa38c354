export * from './stier';
export * from './okt';
export * from './styringsinformasjon';
export * from './import';
