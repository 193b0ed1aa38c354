import {
  DISPOSISJONSFORMER,
  KLARGJORINGSARBEID,
  NOKKELHOLDERE,
  TILSAGNSORDNINGER,
  UTILGJENGELIG_GRUNNER,
  type Innleievarsel,
} from '@tak/domain';
import { ApiProperty } from '@nestjs/swagger';
import { AVTALESLAG } from '../boligavtaler';
import type * as kontrakt from '../boligavtaler';
import * as f from './avtalefelter';

const tekst = { type: String, nullable: true } as const;
const dato = { type: String, format: 'date' } as const;
const datoEllerIngen = { ...dato, nullable: true } as const;
const heltall = { type: 'integer' } as const;
const heltallEllerIngen = { type: 'integer', nullable: true } as const;
const tallEllerIngen = { type: Number, nullable: true } as const;
const jaNeiEllerIngen = { type: Boolean, nullable: true } as const;
const VARSLER = ['ender_foer_kontrakt', 'mangler_avtale', 'avtale_uten_innleid', 'gaar_ut'] as const satisfies Innleievarsel[]; // prettier-ignore
const MAKS_LEIE = 10_000_000;
const MAKS_BELOP = 1_000_000_000_000;

export class Klargjoring implements kontrakt.Klargjoring {
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
  @ApiProperty({ enum: KLARGJORINGSARBEID, nullable: true }) readonly arbeid!: string | null;
}
export class Utilgjengeligtid implements kontrakt.Utilgjengeligtid {
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
  @ApiProperty({ enum: UTILGJENGELIG_GRUNNER, nullable: true }) readonly grunn!: string | null;
}
export class Innleieavtale implements kontrakt.Innleieavtale {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty(tekst) readonly utleier!: string | null;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
  @ApiProperty(tallEllerIngen) readonly maanedspris!: number | null;
  @ApiProperty(heltallEllerIngen) readonly oppsigelseMaaneder!: number | null;
}
export class Boligtilvisning implements kontrakt.Boligtilvisning {
  @ApiProperty(heltall) readonly avtaleId!: number;
  @ApiProperty() readonly navn!: string;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
}
export class Tilsagnsrad implements kontrakt.Boligtilsagn {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty({ enum: TILSAGNSORDNINGER }) readonly ordning!: string;
  @ApiProperty(dato) readonly dato!: string;
  @ApiProperty(tallEllerIngen) readonly belop!: number | null;
}
export class Rullestolrad implements kontrakt.Rullestolrad {
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(jaNeiEllerIngen) readonly tilBoligen!: boolean | null;
  @ApiProperty(jaNeiEllerIngen) readonly innIBoligen!: boolean | null;
  @ApiProperty(jaNeiEllerIngen) readonly rundtIRommene!: boolean | null;
}
export class Boligrullestol implements kontrakt.Boligrullestol {
  @ApiProperty({ type: [Rullestolrad] }) readonly svar!: readonly Rullestolrad[];
  @ApiProperty(jaNeiEllerIngen) readonly faktum!: boolean | null;
  @ApiProperty() readonly utenSvar!: boolean;
}
export class Nokkel implements kontrakt.Nokkel {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty() readonly merke!: string;
  @ApiProperty({ enum: NOKKELHOLDERE }) readonly hos!: string;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
}
export class BoligavtalerSvar implements kontrakt.BoligavtalerSvar {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty(dato) readonly dag!: string;
  @ApiProperty(heltall) readonly versjon!: number;
  @ApiProperty({ type: [Klargjoring] }) readonly klargjoringer!: readonly Klargjoring[];
  @ApiProperty({ type: [Utilgjengeligtid] }) readonly utilgjengelig!: readonly Utilgjengeligtid[];
  @ApiProperty({ type: [Innleieavtale] }) readonly innleie!: readonly Innleieavtale[];
  @ApiProperty({ enum: VARSLER, isArray: true }) readonly innleievarsler!: readonly Innleievarsel[];
  @ApiProperty({ ...tallEllerIngen, description: 'Kroner i måneden' }) readonly innleiedifferanse!: number | null;
  @ApiProperty({ type: [Boligtilvisning] }) readonly tilvisning!: readonly Boligtilvisning[];
  @ApiProperty({ type: [Tilsagnsrad] }) readonly tilsagn!: readonly Tilsagnsrad[];
  @ApiProperty({ type: Boligrullestol }) readonly rullestol!: Boligrullestol;
  @ApiProperty({ type: [Nokkel] }) readonly nokler!: readonly Nokkel[];
}

export class KlargjoringForesporsel implements kontrakt.KlargjoringForesporsel {
  @f.Versjon() readonly versjon!: number;
  @f.ValgfriDag() readonly gjelder?: string;
  @f.Dag() readonly fom!: string;
  @f.DagEllerIngen() readonly tom!: string | null;
  @f.KodeEllerIngen(KLARGJORINGSARBEID) readonly arbeid!: string | null;
}
export class UtilgjengeligForesporsel implements kontrakt.UtilgjengeligForesporsel {
  @f.Versjon() readonly versjon!: number;
  @f.ValgfriDag() readonly gjelder?: string;
  @f.Dag() readonly fom!: string;
  @f.DagEllerIngen() readonly tom!: string | null;
  @f.Kode(UTILGJENGELIG_GRUNNER) readonly grunn!: string;
}
export class MeldLedigForesporsel implements kontrakt.MeldLedigForesporsel {
  @f.Versjon() readonly versjon!: number;
  @f.Dag() readonly dag!: string;
}
export class InnleieForesporsel implements kontrakt.InnleieForesporsel {
  @f.Versjon() readonly versjon!: number;
  @f.ValgfriId() readonly id?: number;
  @f.TekstEllerIngen(200) readonly utleier!: string | null;
  @f.Dag() readonly fom!: string;
  @f.DagEllerIngen() readonly tom!: string | null;
  @f.BelopEllerIngen(MAKS_LEIE) readonly maanedspris!: number | null;
  @f.HeltallEllerIngen(0, 60) readonly oppsigelseMaaneder!: number | null;
}
export class TilsagnForesporsel implements kontrakt.TilsagnForesporsel {
  @f.Versjon() readonly versjon!: number;
  @f.ValgfriId() readonly id?: number;
  @f.Kode(TILSAGNSORDNINGER) readonly ordning!: string;
  @f.Dag() readonly dato!: string;
  @f.BelopEllerIngen(MAKS_BELOP) readonly belop!: number | null;
}
export class RullestolForesporsel implements kontrakt.RullestolForesporsel {
  @f.Versjon() readonly versjon!: number;
  @f.Kode(['retting', 'endring']) readonly slag!: 'retting' | 'endring';
  @f.DagEllerIngen() readonly fra!: string | null;
  @f.JaNeiEllerIngen() readonly tilBoligen!: boolean | null;
  @f.JaNeiEllerIngen() readonly innIBoligen!: boolean | null;
  @f.JaNeiEllerIngen() readonly rundtIRommene!: boolean | null;
}
export class NokkelForesporsel implements kontrakt.NokkelForesporsel {
  @f.Versjon() readonly versjon!: number;
  @f.Tekst(60) readonly merke!: string;
  @f.Kode(NOKKELHOLDERE) readonly hos!: string;
  @f.Dag() readonly fom!: string;
}
export class OverleverNokkelForesporsel implements kontrakt.OverleverNokkelForesporsel {
  @f.Versjon() readonly versjon!: number;
  @f.Id() readonly id!: number;
  @f.Kode(NOKKELHOLDERE) readonly hos!: string;
  @f.Dag() readonly fom!: string;
}
export class TaBortForesporsel implements kontrakt.TaBortForesporsel {
  @f.Versjon() readonly versjon!: number;
  @f.Kode(AVTALESLAG) readonly slag!: kontrakt.Avtaleslag;
  @f.ValgfriDag() readonly fom?: string;
  @f.ValgfriId() readonly id?: number;
}

export class Tilvisningsavtale implements kontrakt.Tilvisningsavtale {
  @ApiProperty(heltall) readonly id!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty(tekst) readonly utleier!: string | null;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
  @ApiProperty(heltall) readonly antallBoliger!: number;
  @ApiProperty({ ...heltall, description: '40 % av boligene' }) readonly tak!: number;
  @ApiProperty(heltall) readonly tilvist!: number;
  @ApiProperty() readonly gjelder!: boolean;
}
export class TilvisningsavtalerSvar implements kontrakt.TilvisningsavtalerSvar {
  @ApiProperty(dato) readonly dag!: string;
  @ApiProperty({ type: [Tilvisningsavtale] }) readonly avtaler!: readonly Tilvisningsavtale[];
}
export class Tilvisningsbolig {
  @ApiProperty(heltall) readonly boligId!: number;
  @ApiProperty() readonly eksternId!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty(dato) readonly fom!: string;
  @ApiProperty(datoEllerIngen) readonly tom!: string | null;
  @ApiProperty({ enum: DISPOSISJONSFORMER }) readonly form!: string;
}
export class TilvisningsavtaleSvar extends Tilvisningsavtale implements kontrakt.TilvisningsavtaleSvar {
  @ApiProperty(dato) readonly dag!: string;
  @ApiProperty(heltall) readonly versjon!: number;
  @ApiProperty({ type: [Tilvisningsbolig] }) readonly boliger!: readonly Tilvisningsbolig[];
}
export class TilvisningsavtaleForesporsel implements kontrakt.TilvisningsavtaleForesporsel {
  @f.ValgfriVersjon() readonly versjon?: number;
  @f.Tekst(200) readonly navn!: string;
  @f.TekstEllerIngen(200) readonly utleier!: string | null;
  @f.Dag() readonly fom!: string;
  @f.DagEllerIngen() readonly tom!: string | null;
  @f.Heltallfelt(1, 100_000) readonly antallBoliger!: number;
}
export class TilvisningsboligForesporsel implements kontrakt.TilvisningsboligForesporsel {
  @f.Versjon() readonly versjon!: number;
  @f.ValgfriId() readonly boligId?: number;
  @f.ValgfriTekst(200) readonly eksternId?: string;
  @f.ValgfriDag() readonly gjelder?: string;
  @f.Dag() readonly fom!: string;
  @f.DagEllerIngen() readonly tom!: string | null;
}
export class TaBortTilvisningsboligForesporsel implements kontrakt.TaBortTilvisningsboligForesporsel {
  @f.Versjon() readonly versjon!: number;
  @f.Id() readonly boligId!: number;
  @f.Dag() readonly fom!: string;
}
export class SlettTilvisningsavtaleForesporsel implements kontrakt.SlettTilvisningsavtaleForesporsel {
  @f.Versjon() readonly versjon!: number;
}
