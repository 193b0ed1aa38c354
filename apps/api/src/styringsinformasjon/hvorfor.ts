import type { VistRad } from '@tak/indicators';
import type { Spraak } from '@tak/tekster';

export const hvorfor = (_: Spraak, grunn: string, __: VistRad): string => grunn;
