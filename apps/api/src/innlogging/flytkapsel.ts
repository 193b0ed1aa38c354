import { Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import type { CookieOptions, Request, Response } from 'express';
import { Klokke } from '../plattform/klokke';
import { Konfig } from '../plattform/konfig';
import { Innloggingsnokkel } from './innloggingsnokkel';

/** One attempt to log in, from the way out to the way back. */
export interface Flyt {
  readonly tilbyder: string;
  /** Random; tie the answer, the token and the code to this attempt. */
  readonly tilstand: string;
  readonly nonce: string;
  readonly verifikator: string;
  /** Path of ours to go on to. */
  readonly retur: string;
  /** The session that was there: confirmed (bekreft), or ended by the new one. */
  readonly oktId: string | null;
  readonly bekreft: boolean;
  /** Milliseconds since 1970. */
  readonly startet: number;
}

/** Minutes to log in at the provider. */
const MINUTTER = 10;

/**
 * The attempt, encrypted in a cookie: nothing is kept in the process, and nothing is written before somebody is known.
 * SameSite=Lax, since the way back comes from another site; the session's own cookie is Strict and is not sent then.
 */
@Injectable()
export class Flytkapsel {
  private readonly navn: string;
  private readonly valg: CookieOptions;

  constructor(
    konfig: Konfig,
    private readonly nokkel: Innloggingsnokkel,
    private readonly klokke: Klokke,
  ) {
    this.navn = konfig.https ? '__Host-tak-innlogging' : 'tak-innlogging';
    this.valg = { httpOnly: true, sameSite: 'lax', secure: konfig.https, path: '/' };
  }

  sett(svar: Response, flyt: Omit<Flyt, 'startet'>): void {
    const hel: Flyt = { ...flyt, startet: this.klokke.naa().getTime() };
    const kapsel = this.nokkel.krypter(JSON.stringify(hel), 'flyt').toString('base64url');
    svar.cookie(this.navn, kapsel, { ...this.valg, maxAge: MINUTTER * 60_000 });
  }

  /** The attempt of this browser, once: the cookie is taken away. `utlopt`: it took too long. */
  ta(foresporsel: Request, svar: Response): { readonly flyt: Flyt; readonly utlopt: boolean } | null {
    const kapsel = parseCookie(foresporsel.get('cookie') ?? '')[this.navn];
    if (!kapsel) return null;
    svar.clearCookie(this.navn, this.valg);
    const tekst = this.nokkel.dekrypter(Buffer.from(kapsel, 'base64url'), 'flyt');
    if (tekst === null) return null;
    const flyt = JSON.parse(tekst) as Flyt;
    return { flyt, utlopt: this.klokke.naa().getTime() - flyt.startet > MINUTTER * 60_000 };
  }
}
