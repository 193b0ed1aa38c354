import { Injectable } from '@nestjs/common';
import type { BrukereFilter, BrukerRad, Rolletildeling } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { kan, type Rolle } from '@tak/domain';
import { isotid } from '../plattform/isotid.sql';
import { Klokke } from '../plattform/klokke';
import { Konfig } from '../plattform/konfig';
import type { InnloggetBruker } from '../plattform/tilgang';

export const BRUKERE_PER_SIDE = 50;

export interface Brukersok {
  readonly sok?: string;
  readonly rolle?: Rolle;
  readonly status: BrukereFilter;
  readonly side: number;
}

type Tildelingsrad = Omit<Rolletildeling, 'kanAvgjores'> & { readonly foreslattAvId: string };
type Rad = Omit<BrukerRad, 'roller'> & { readonly roller: readonly Tildelingsrad[] };

/** Who did it, by name; what is no account (the installation, a login) by what it is called. */
const navnet = (id: string): string =>
  `coalesce((select n.navn from tilgang.brukere n where n.kommune_id = $1 and n.bruker_id::text = ${id}), ${id})`;

/** More than a year since, on the business day: due from the day after the anniversary. $2. */
const FORFALT = `(b.bekreftet at time zone 'Europe/Oslo')::date + interval '1 year' < $2::date`;

/** Accounts of those who work here: citizens' are not administered. $1 municipality. */
const ANSATTE = `b.kommune_id = $1 and not exists (select from tilgang.rolletildelinger i
  where i.kommune_id = b.kommune_id and i.bruker_id = b.bruker_id and i.rolle = 'innbygger')`;

const FILTER: Readonly<Record<BrukereFilter, string>> = {
  aktive: 'b.deaktivert is null',
  maa_bekreftes: `b.deaktivert is null and ${FORFALT}`,
  forslag: `exists (select from tilgang.rolletildelinger f
    where f.kommune_id = b.kommune_id and f.bruker_id = b.bruker_id and f.status = 'foreslatt')`,
  deaktiverte: 'b.deaktivert is not null',
  alle: 'true',
};

/** $3 = minutes without use after which a session is dead; `tildelinger` = which of the assignments are told. */
const felter = (
  tildelinger: string,
): string => `b.bruker_id as id, b.navn, b.brukernavn, b.epost, b.utsteder, b.versjon,
  ${isotid('b.sist_innlogget')} as "sistInnlogget", ${isotid('b.opprettet')} as opprettet,
  ${isotid('b.bekreftet')} as bekreftet, ${navnet('b.bekreftet_av')} as "bekreftetAv",
  b.deaktivert is null and ${FORFALT} as "maaBekreftes",
  ${isotid('b.deaktivert')} as deaktivert, b.deaktivert_grunn as "deaktivertGrunn",
  (select count(*) from tilgang.okter o where o.kommune_id = b.kommune_id and o.bruker_id = b.bruker_id
      and o.utloper > clock_timestamp() and o.sist_brukt > clock_timestamp() - make_interval(mins => $3)) as "aktiveOkter",
  (select coalesce(jsonb_agg(jsonb_build_object('id', r.tildeling_id, 'rolle', r.rolle, 'beskyttet', r.beskyttet,
            'status', r.status, 'foreslatt', ${isotid('r.foreslatt')}, 'foreslattAv', ${navnet('r.foreslatt_av')},
            'foreslattAvId', r.foreslatt_av, 'avgjort', ${isotid('r.avgjort')}, 'avgjortAv', ${navnet('r.avgjort_av')},
            'avsluttet', ${isotid('r.avsluttet')})
          order by array_position('{foreslatt,gjelder,avslatt,avsluttet}'::text[], r.status), r.foreslatt desc), '[]')
     from tilgang.rolletildelinger r
    where r.kommune_id = b.kommune_id and r.bruker_id = b.bruker_id and ${tildelinger}) as roller`;

/** Accounts as the screens show them: of one, every role it has had; of many, those in force or proposed. */
@Injectable()
export class BrukereQueries {
  constructor(
    private readonly klokke: Klokke,
    private readonly konfig: Konfig,
  ) {}

  /** Null when there is none here. */
  async en(tx: Transaksjon, bruker: InnloggetBruker, id: string): Promise<BrukerRad | null> {
    const [rad] = await tx.query<Rad>(
      `select ${felter('true')} from tilgang.brukere b where ${ANSATTE} and b.bruker_id = $4`,
      [...this.faste(bruker), id],
    );
    return rad ? this.vis(bruker, rad) : null;
  }

  async liste(tx: Transaksjon, bruker: InnloggetBruker, { side, status, ...sok }: Brukersok): Promise<BrukerRad[]> {
    const rader = await tx.query<Rad>(
      `select ${felter(`r.status in ('foreslatt', 'gjelder')`)} from tilgang.brukere b
        where ${SOK} and ${FILTER[status]}
        order by b.navn collate "nb-NO-x-icu", b.brukernavn collate "C", b.bruker_id
        limit ${BRUKERE_PER_SIDE} offset $6`,
      [...this.faste(bruker), ...sokeverdier(sok), (side - 1) * BRUKERE_PER_SIDE],
    );
    return rader.map((r) => this.vis(bruker, r));
  }

  /** How many of what is searched for each filter holds. */
  async antallPer(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    sok: Pick<Brukersok, 'sok' | 'rolle'>,
  ): Promise<Record<BrukereFilter, number>> {
    const tall = Object.entries(FILTER).map(([navn, vilkaar]) => `count(*) filter (where ${vilkaar}) as ${navn}`);
    const [rad] = await tx.query<Record<BrukereFilter, number>>(
      // $3 is typed, though no count asks for it, so that every query takes the same parameters.
      `select ${tall.join(', ')} from tilgang.brukere b where ${SOK} and $3::int is not null`,
      [...this.faste(bruker), ...sokeverdier(sok)],
    );
    if (!rad) throw new Error('a count without an answer');
    return rad;
  }

  private faste(bruker: InnloggetBruker): unknown[] {
    return [bruker.kommuneId, this.klokke.dag(), this.konfig.oktHvile];
  }

  /** How fresh the login is does not matter here: it is asked for when something is done. */
  private vis(bruker: InnloggetBruker, { roller, ...rad }: Rad): BrukerRad {
    const naa = this.klokke.naa().toISOString();
    return {
      ...rad,
      roller: roller.map(({ foreslattAvId, ...r }) => ({
        ...r,
        kanAvgjores: r.status === 'foreslatt' ? kanAvgjore({ ...bruker, autentisert: naa }, foreslattAvId, naa) : null,
      })),
    };
  }
}

const SOK = `${ANSATTE}
  and ($4 = '' or strpos(lower(b.navn), lower($4)) > 0 or strpos(lower(b.brukernavn), lower($4)) > 0)
  and ($5 = '' or exists (select from tilgang.rolletildelinger h where h.kommune_id = b.kommune_id
                    and h.bruker_id = b.bruker_id and h.rolle = $5 and h.status in ('foreslatt', 'gjelder')))`;

const sokeverdier = ({ sok, rolle }: Pick<Brukersok, 'sok' | 'rolle'>): string[] => [sok ?? '', rolle ?? ''];

/** What was proposed under four eyes is decided by another, even when they have been switched off since. */
const kanAvgjore = (bruker: InnloggetBruker, forberedtAv: string, naa: string): boolean =>
  kan(bruker, 'rolle.avgjor', { status: 'foreslatt', forberedtAv, fireOyne: ['rolletildeling'] }, naa).ok;
