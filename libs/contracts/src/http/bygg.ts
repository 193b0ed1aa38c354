import { ApiProperty } from '@nestjs/swagger';
import type * as kontrakt from '../index';
import { EksternId, heltall, Tekstfelt, Versjon } from './boligfelter';

const tekst = { type: String, nullable: true } as const;

export class ByggSvarEn implements kontrakt.ByggSvarEn {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty(tekst) readonly navn!: string | null;
  @ApiProperty(tekst) readonly adresse!: string | null;
  @ApiProperty(tekst) readonly postnummer!: string | null;
  @ApiProperty(tekst) readonly poststed!: string | null;
  @ApiProperty(tekst) readonly bydel!: string | null;
  @ApiProperty(heltall) readonly versjon!: number;
  @ApiProperty(heltall) readonly antall!: number;
  @ApiProperty(heltall) readonly utleid!: number;
  @ApiProperty(heltall) readonly ledig!: number;
}

/** Fields as in the package (pakkeformat.ts). */
class Byggopplysninger {
  @Tekstfelt(200) readonly navn?: string | null;
  @Tekstfelt(200) readonly adresse?: string | null;
  @Tekstfelt(10) readonly postnummer?: string | null;
  @Tekstfelt(60) readonly poststed?: string | null;
  @Tekstfelt(60) readonly bydel?: string | null;
}

export class NyttByggForesporsel extends Byggopplysninger implements kontrakt.ByggForesporsel {
  @EksternId() readonly eksternId?: string;
}

export class EndreByggForesporsel extends Byggopplysninger implements kontrakt.ByggForesporsel {
  @Versjon() readonly versjon!: number;
}

export class SlettByggForesporsel implements kontrakt.SlettByggForesporsel {
  @Versjon() readonly versjon!: number;
}
