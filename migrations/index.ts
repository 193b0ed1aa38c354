import { Grunnmur1760000000001 } from './0001-grunnmur';
import { Register1760000000002 } from './0002-register';
import { Sett1760000000003 } from './0003-sett';
import { Import1760000000004 } from './0004-import';
import { Importjobber1760000000005 } from './0005-importjobber';

/** In order. Forward only, and never edited after they land. */
export const MIGRASJONER = [
  Grunnmur1760000000001,
  Register1760000000002,
  Sett1760000000003,
  Import1760000000004,
  Importjobber1760000000005,
];

export { SETT } from './0003-sett';
