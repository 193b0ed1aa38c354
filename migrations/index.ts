import { Grunnmur1760000000001 } from './0001-grunnmur';
import { Register1760000000002 } from './0002-register';
import { Sett1760000000003 } from './0003-sett';
import { Import1760000000004 } from './0004-import';
import { Importjobber1760000000005 } from './0005-importjobber';
import { Tilgang1760000000006 } from './0006-tilgang';
import { Revisjon1760000000007 } from './0007-revisjon';
import { BeskyttedePersoner1760000000008 } from './0008-beskyttede-personer';
import { Tilganger1760000000009 } from './0009-tilganger';
import { Innlogging1760000000010 } from './0010-innlogging';
import { VarsomhetVernes1760000000011 } from './0011-varsomhet-vernes';
import { Navnesok1760000000012 } from './0012-navnesok';
import { Boliger1760000000013 } from './0013-boliger';
import { FlereKommuner1760000000014 } from './0014-flere-kommuner';
import { Redigering1760000000015 } from './0015-redigering';
import { Regnekost1760000000016 } from './0016-regnekost';
import { Versjoner1760000000017 } from './0017-versjoner';

/** In order. Forward only, and never edited after they land. */
export const MIGRASJONER = [
  Grunnmur1760000000001,
  Register1760000000002,
  Sett1760000000003,
  Import1760000000004,
  Importjobber1760000000005,
  Tilgang1760000000006,
  Revisjon1760000000007,
  BeskyttedePersoner1760000000008,
  Tilganger1760000000009,
  Innlogging1760000000010,
  VarsomhetVernes1760000000011,
  Navnesok1760000000012,
  Boliger1760000000013,
  FlereKommuner1760000000014,
  Redigering1760000000015,
  Regnekost1760000000016,
  Versjoner1760000000017,
];

export { SETT } from './0016-regnekost';
