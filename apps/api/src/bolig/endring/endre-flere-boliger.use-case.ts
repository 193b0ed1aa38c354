import { Injectable } from '@nestjs/common';
import type { EndreFlereForesporsel, FlereProvesvar, FlereRad, FlereSvar } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import type { Utfall } from '../../endring/kommando';
import { Kommandoer, type Handling } from '../../endring/kommandoer';
import { boligversjoner, laasOgKontroller } from '../../endring/versjon.queries';
import { nekt } from '../../plattform/med-avslag';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { avvis } from '../avtaler/boligkommandoer';
import { kontrollerLagrede } from './boligregler';
import { harBygg } from './egen-id.queries';
import { avgjorRad, erDatert, type Avgjortrad } from './flerendring';
import { BoligensTid } from './boligens-tid.queries';
import { registrerteBoliger } from './registrerte-boliger.queries';
import { lagreFlere } from './registrerte-boliger.repository';

/**
 * One field of many dwellings in one act: all or nothing. Tried, every row is told before and after, with the refusal of
 * those that cannot; the numbers are then those of the rows that can.
 */
@Injectable()
export class EndreFlereBoliger {
  constructor(
    private readonly kommandoer: Kommandoer,
    private readonly tid: BoligensTid,
  ) {}

  utfor(bruker: InnloggetBruker, kropp: EndreFlereForesporsel, nokkel: string): Promise<FlereSvar> {
    const kommando = { type: 'bolig.endre_flere', rettighet: 'bolig.endre', nokkel, innhold: kropp } as const;
    const handling: Handling = async (tx) => {
      const rader = await laasOgAvgjor(tx, bruker, kropp);
      return rader instanceof Avvist
        ? rader
        : ((await hinder(tx, bruker, kropp, rader)) ?? skriv(tx, bruker, kropp, rader));
    };
    return this.kommandoer.utforMed(bruker, kommando, handling, ({ objekter }, { hendelseId }) => ({
      hendelseId,
      antall: objekter.length,
    }));
  }

  async prov(bruker: InnloggetBruker, kropp: EndreFlereForesporsel): Promise<FlereProvesvar> {
    let vist: readonly FlereRad[] = [];
    const handling: Handling = async (tx) => {
      const rader = await laasOgAvgjor(tx, bruker, kropp);
      if (rader instanceof Avvist) return rader;
      vist = rader.map((r) => r.rad);
      return skriv(tx, bruker, kropp, rader);
    };
    const fra = erDatert(kropp.felt) ? (kropp.fra ?? (await this.tid.forste(bruker, iderI(kropp)))) : null;
    const svar = await this.kommandoer.prov(bruker, handling, fra);
    return { ...svar, rader: vist };
  }
}

const iderI = ({ boliger }: EndreFlereForesporsel): number[] => boliger.map((b) => b.id);

/** Holds them all, the lowest id first, so that two who change the same ones wait and do not lock each other out. */
async function laasOgAvgjor(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  kropp: EndreFlereForesporsel,
): Promise<readonly Avgjortrad[] | Avvist> {
  const { kommuneId } = bruker;
  const ider = iderI(kropp);
  const laast = await tx.query(
    'select from register.boliger where kommune_id = $1 and bolig_id = any ($2) order by bolig_id for update',
    [kommuneId, ider],
  );
  const bygg = kropp.felt === 'byggId' ? Number(kropp.verdi ?? 0) || null : null;
  if (laast.length < ider.length || !(await harBygg(tx, kommuneId, bygg)))
    return nekt(tx, 'bolig.endre', 'finnes_ikke');
  const [boliger, versjoner] = [await registrerteBoliger(tx, kommuneId, ider), await boligversjoner(tx, bruker, ider)];
  return kropp.boliger.flatMap(({ id, versjon }) => {
    const bolig = boliger.get(id);
    return bolig ? [avgjorRad(bolig, kropp, versjoner.get(id) ?? 0, versjon)] : [];
  });
}

/** Why nothing can be done: one is another than it was, some cannot, or all are so already. */
async function hinder(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  { boliger }: EndreFlereForesporsel,
  rader: readonly Avgjortrad[],
): Promise<Avvist | null> {
  const foreldet = rader.find((r) => r.rad.avslag === 'endret');
  if (foreldet) return endret(tx, bruker, foreldet.rad.id, boliger.find((b) => b.id === foreldet.rad.id)?.versjon ?? 0);
  const kanIkke = rader.map((r) => r.rad).filter((r) => r.avslag !== null && r.avslag !== 'ingen_endring');
  if (kanIkke.length > 0) return avvis('avvist_rader', { rader: kanIkke });
  return rader.every((r) => !r.etter) ? avvis('ingen_endring') : null;
}

/** The refusal of one edited meanwhile, and which of them it is. */
async function endret(tx: Transaksjon, bruker: InnloggetBruker, id: number, versjon: number): Promise<Avvist> {
  try {
    await laasOgKontroller(tx, bruker, { slag: 'bolig', id, versjon });
  } catch (feil) {
    if (feil instanceof Avvist && feil.code === 'endret') return avvis('endret', { ...feil.mer, boligId: id });
    throw feil;
  }
  return avvis('konflikt');
}

async function skriv(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  { felt, slag, fra }: EndreFlereForesporsel,
  rader: readonly Avgjortrad[],
): Promise<Utfall> {
  const endres = rader.flatMap(({ bolig, etter }) => (etter ? [{ foer: bolig, etter }] : []));
  const ider = endres.map(({ foer }) => foer.id);
  const tabeller = await lagreFlere(tx, bruker.kommuneId, endres);
  await kontrollerLagrede(tx, bruker, ider);
  tx.revider({ handling: 'bolig.endre', detaljer: { type: 'bolig.endre_flere', felt, antall: ider.length, ider } });
  const detaljer = erDatert(felt) ? { felt, slag, fra, antall: ider.length } : { felt, antall: ider.length };
  return {
    objekt: { slag: 'bolig', id: ider[0] ?? 0 },
    objekter: ider.map((id) => `bolig:${id}`),
    tabeller,
    detaljer,
  };
}
