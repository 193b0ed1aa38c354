import type { Lysfarge, Lysgrunn } from '@tak/domain';
import { ApiProperty } from '@nestjs/swagger';
import type * as kontrakt from '../styringsinformasjon';

const tall = { type: Number, nullable: true } as const;
const tekst = { type: String, nullable: true } as const;
const ENHETER: kontrakt.Enhet[] = ['prosent', 'antall', 'kroner', 'ja/nei', 'år', 'dager', 'kvalitativ', 'skala'];
const RADSLAG: kontrakt.Radslag[] = [
  'husstand',
  'bolig',
  'leieforhold',
  'soknad',
  'bosetting',
  'virkemiddel',
  'tilsagn',
  'utkastelse',
];
const FARGER: Lysfarge[] = ['gronn', 'gul', 'rod', 'graa'];
const LYSGRUNNER: Lysgrunn[] = [
  'maal_naadd',
  'bedre_enn_basis',
  'ikke_bedre_enn_basis',
  'naer_maal',
  'langt_fra_maal',
  'nasjonalt_maal',
  'frist_passert',
  'intet_maal',
  'ingen_data',
];

export class Aarsverdi implements kontrakt.Aarsverdi {
  @ApiProperty({ type: 'integer' }) readonly aar!: number;
  @ApiProperty(tall) readonly teller!: number | null;
  @ApiProperty(tall) readonly nevner!: number | null;
  @ApiProperty(tall) readonly verdi!: number | null;
}

export class Lys {
  @ApiProperty({ enum: FARGER, nullable: true }) readonly farge!: Lysfarge | null;
  @ApiProperty({ enum: LYSGRUNNER }) readonly grunn!: Lysgrunn;
  @ApiProperty(tall) readonly maalverdi!: number | null;
  @ApiProperty(tall) readonly basis!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly basisaar!: number | null;
}

export class Maal {
  @ApiProperty({ enum: ['>=', '<=', '='] }) readonly operator!: '>=' | '<=' | '=';
  @ApiProperty(tall) readonly verdi!: number | null;
  @ApiProperty({ enum: ['opp', 'ned', 'ingen'] }) readonly retning!: 'opp' | 'ned' | 'ingen';
  @ApiProperty({ type: 'integer', nullable: true }) readonly frist!: number | null;
  @ApiProperty() readonly eget!: boolean;
  @ApiProperty({ enum: ['direkte', 'nasjonal sum', 'andel kommuner'], nullable: true })
  readonly kommunemaal!: 'direkte' | 'nasjonal sum' | 'andel kommuner' | null;
  @ApiProperty() readonly tekst!: string;
}

export class ParameterRad extends Aarsverdi implements kontrakt.ParameterRad {
  @ApiProperty({ example: '2.2' }) readonly id!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty({ type: 'integer' }) readonly maalsetting!: number;
  @ApiProperty({ enum: ENHETER }) readonly enhet!: kontrakt.Enhet;
  @ApiProperty({ enum: ['styringsparameter', 'stottedata', 'egen'] })
  readonly type!: kontrakt.ParameterRad['type'];
  @ApiProperty({ enum: ['register', 'import', 'egenrapport', 'kvalitativ'] }) readonly kilde!: kontrakt.Kilde;
  @ApiProperty(tekst) readonly svar!: string | null;
  @ApiProperty({ type: Lys }) readonly lys!: Lys;
  @ApiProperty({ type: Maal, nullable: true }) readonly maal!: Maal | null;
  @ApiProperty({ type: [Aarsverdi] }) readonly serie!: readonly Aarsverdi[];
}

export class MaalsettingRad implements kontrakt.MaalsettingRad {
  @ApiProperty({ type: 'integer' }) readonly id!: number;
  @ApiProperty() readonly tekst!: string;
  @ApiProperty() readonly innsatsomraade!: string;
}

export class ParametereSvar implements kontrakt.ParametereSvar {
  @ApiProperty({ type: 'integer' }) readonly aar!: number;
  @ApiProperty({ ...tekst, description: 'Slik registeret var kjent; null = nå' }) readonly kjentPer!: string | null;
  @ApiProperty({ description: 'Dagen tallene er regnet til' }) readonly dag!: string;
  @ApiProperty() readonly regelsett!: string;
  @ApiProperty({ type: 'integer' }) readonly foersteAar!: number;
  @ApiProperty({ type: 'integer' }) readonly sisteAar!: number;
  @ApiProperty({ type: [MaalsettingRad] }) readonly maalsettinger!: readonly MaalsettingRad[];
  @ApiProperty({ type: [ParameterRad] }) readonly parametere!: readonly ParameterRad[];
}

export class Definisjon implements kontrakt.Definisjon {
  @ApiProperty(tekst) readonly teller!: string | null;
  @ApiProperty(tekst) readonly nevner!: string | null;
  @ApiProperty() readonly kilde!: string;
  @ApiProperty() readonly grenser!: string;
  @ApiProperty(tekst) readonly datakilde!: string | null;
  @ApiProperty(tekst) readonly resultatmaal!: string | null;
  @ApiProperty(tekst) readonly begrunnelse!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly gyldigFra!: number | null;
}

export class ParameterSvar extends ParameterRad implements kontrakt.ParameterSvar {
  @ApiProperty(tekst) readonly kjentPer!: string | null;
  @ApiProperty() readonly dag!: string;
  @ApiProperty() readonly regelsett!: string;
  @ApiProperty({ type: 'integer' }) readonly foersteAar!: number;
  @ApiProperty({ type: 'integer' }) readonly sisteAar!: number;
  @ApiProperty() readonly maalsettingTekst!: string;
  @ApiProperty({ type: Definisjon }) readonly definisjon!: Definisjon;
  @ApiProperty({ enum: RADSLAG, nullable: true }) readonly radslag!: kontrakt.Radslag | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly antallTeller!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly antallNevner!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly antallUtenfor!: number | null;
  @ApiProperty({ type: [String] }) readonly seOgsaa!: readonly string[];
  @ApiProperty() readonly merknadEldreAar!: boolean;
  @ApiProperty() readonly harFordeling!: boolean;
}

export class Hvorfor {
  @ApiProperty() readonly nb!: string;
  @ApiProperty() readonly nn!: string;
}

export class Radlenke {
  @ApiProperty({ enum: ['bolig', 'husstand'] }) readonly slag!: 'bolig' | 'husstand';
  @ApiProperty({ type: 'integer' }) readonly id!: number;
}

export class GrunnlagRad implements kontrakt.GrunnlagRad {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ ...tekst, description: 'null = «Ikke tilgang»' }) readonly navn!: string | null;
  @ApiProperty() readonly ikkeTilgang!: boolean;
  @ApiProperty(tekst) readonly undertekst!: string | null;
  @ApiProperty(tekst) readonly dag!: string | null;
  @ApiProperty(tekst) readonly fra!: string | null;
  @ApiProperty(tekst) readonly til!: string | null;
  @ApiProperty(tall) readonly verdi!: number | null;
  @ApiProperty(tall) readonly avstand!: number | null;
  @ApiProperty({ type: Hvorfor }) readonly hvorfor!: Hvorfor;
  @ApiProperty(tekst) readonly maalgruppe!: string | null;
  @ApiProperty() readonly registrert!: string;
  @ApiProperty({ type: Radlenke, nullable: true }) readonly lenke!: Radlenke | null;
}

export class RaderSvar implements kontrakt.RaderSvar {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ type: 'integer' }) readonly aar!: number;
  @ApiProperty({ enum: ['teller', 'nevner', 'utenfor'] }) readonly sett!: kontrakt.Sett;
  @ApiProperty({ enum: RADSLAG }) readonly radslag!: kontrakt.Radslag;
  @ApiProperty({ type: [GrunnlagRad] }) readonly rader!: readonly GrunnlagRad[];
  @ApiProperty({ type: 'integer' }) readonly side!: number;
  @ApiProperty({ type: 'integer' }) readonly perSide!: number;
  @ApiProperty({ type: 'integer' }) readonly antall!: number;
}

export class Gruppeantall {
  @ApiProperty() readonly gruppe!: string;
  @ApiProperty({ type: 'integer' }) readonly antall!: number;
}

export class Kryssantall {
  @ApiProperty() readonly maalgruppe!: string;
  @ApiProperty() readonly alder!: string;
  @ApiProperty({ type: 'integer' }) readonly antall!: number;
}

export class FordelingSvar implements kontrakt.FordelingSvar {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ type: 'integer' }) readonly aar!: number;
  @ApiProperty({ type: [Gruppeantall] }) readonly maalgrupper!: readonly Gruppeantall[];
  @ApiProperty({ type: [Gruppeantall], nullable: true }) readonly alder!: readonly Gruppeantall[] | null;
  @ApiProperty({ type: [Kryssantall], nullable: true }) readonly kryss!: readonly Kryssantall[] | null;
}

const kostraverdi = {
  oneOf: [{ type: 'number' }, { type: 'object', additionalProperties: { type: 'integer' } }],
  nullable: true,
  description: 'Ett tall, eller antall per KOSTRA-gruppe (C4 og D2)',
};

export class KostraFelt implements kontrakt.KostraFelt {
  @ApiProperty({ example: 'A4' }) readonly felt!: string;
  @ApiProperty() readonly navn!: string;
  @ApiProperty({ enum: ['A', 'B', 'C', 'D', 'E'] }) readonly seksjon!: kontrakt.KostraFelt['seksjon'];
  @ApiProperty(kostraverdi) readonly verdi!: kontrakt.KostraFelt['verdi'];
  @ApiProperty(kostraverdi) readonly ifjor!: kontrakt.KostraFelt['ifjor'];
  @ApiProperty({ enum: ['antall', 'prosent'] }) readonly enhet!: 'antall' | 'prosent';
  @ApiProperty({ type: 'integer', nullable: true }) readonly rader!: number | null;
  @ApiProperty({ enum: RADSLAG, nullable: true }) readonly radslag!: kontrakt.Radslag | null;
}

export class Kostra13Svar implements kontrakt.Kostra13Svar {
  @ApiProperty({ type: 'integer' }) readonly aar!: number;
  @ApiProperty(tekst) readonly kjentPer!: string | null;
  @ApiProperty() readonly dag!: string;
  @ApiProperty({ type: 'integer' }) readonly foersteAar!: number;
  @ApiProperty({ type: 'integer' }) readonly sisteAar!: number;
  @ApiProperty() readonly regelsett!: string;
  @ApiProperty({ type: [KostraFelt] }) readonly felter!: readonly KostraFelt[];
}
