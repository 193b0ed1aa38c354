export { startInnebygd, type Innebygd, type InnebygdValg } from './innebygd';
export { startKastbar, type Kastbar } from './kastbar';
export { lesEllerLagNokkel } from './hemmeligheter';
export { sikreRoller } from './roller';
export { eksternDatabaseSql, rollerSql, TRANSAKSJONSROLLER, type Rollepassord } from './roller.sql';
