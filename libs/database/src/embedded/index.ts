export { startInnebygd, type Innebygd, type InnebygdValg } from './innebygd';
export { startKastbar, type Kastbar } from './kastbar';
export { leggFremNyNokkel, lesEllerLagNokkel, lesNyNokkel, taNyNokkelIBruk } from './hemmeligheter';
export { sikreRoller } from './roller';
export { eksternDatabaseSql, rollerSql, TRANSAKSJONSROLLER, type Rollepassord } from './roller.sql';
