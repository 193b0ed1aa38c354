// Classes with decorators, for the server: validation of what comes in and the OpenAPI document. They stand apart from
// the types they implement, so that the web app, which uses paths and types, takes no part of NestJS along.
export * from './bolig';
export * from './boligavtaler';
export * from './ledigeboliger';
export * from './boligside';
export * from './boligendring';
export * from './endre-flere';
export * from './bygg';
export * from './endring';
export * from './foresporsler';
export * from './husstandendring';
export * from './husstandlikhet';
export * from './import';
export * from './okt';
export * from './person';
export * from './problem';
export * from './revisjon';
export * from './oversikt';
export * from './sok';
export * from './sporing';
export * from './styringsinformasjon';
export * from './tilgang';
export * from './visning';
