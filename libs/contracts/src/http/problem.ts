import { ApiProperty } from '@nestjs/swagger';
import type * as kontrakt from '../okt';

export class Feltfeil {
  @ApiProperty() readonly felt!: string;
  @ApiProperty() readonly grunn!: string;
}

/** RFC 9457. */
export class Problem implements kontrakt.Problem {
  @ApiProperty({ example: 'urn:tak:problem:ugyldig_foresporsel' }) readonly type!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly status!: number;
  @ApiProperty({ description: 'Grunnen til avslaget' }) readonly code!: string;
  @ApiProperty({ required: false }) readonly detail?: string;
  @ApiProperty({ required: false }) readonly foresporselId?: string;
  @ApiProperty({ type: [Feltfeil], required: false }) readonly felt?: readonly Feltfeil[];
}
