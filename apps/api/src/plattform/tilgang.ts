import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Bruker } from '@tak/database';
import type { Aktor, Rettighet, Rolle } from '@tak/domain';
import type { Request } from 'express';

/** What a route says about access; a route that says nothing is refused. */
export const KREVER = 'tak:krever';
export const AAPEN = 'tak:aapen';

/** Only roles with this right (domain, tilganger.ts) may use the route. Stands in the OpenAPI document as `x-krever`. */
export const Krever = (rettighet: Rettighet): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(KREVER, rettighet), ApiExtension('x-krever', rettighet), ApiCookieAuth());

/** Anybody may use the route, logged in or not; says why. Stands in the OpenAPI document as `x-aapen`. */
export const Aapen = (hvorfor: string): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(AAPEN, hvorfor), ApiExtension('x-aapen', hvorfor));

/** The user of a session: what repositories need, and what `kan` asks about. */
export interface InnloggetBruker extends Bruker, Aktor {
  readonly id: string;
  readonly navn: string;
  readonly rolle: Rolle;
  readonly tildelingId: string;
  readonly oktId: string;
  /** Logged in without a password, in the demo. */
  readonly demo: boolean;
  /** When the session ends at the latest; ISO moment. */
  readonly utloper: string;
}

export interface TakForesporsel extends Request {
  /** Set by the guard; null when nobody is logged in. */
  bruker?: InnloggetBruker | null;
}

/** The request's id, which the log gives it; ties the audit log to the server's. */
export const foresporselId = ({ id }: Request): { foresporselId?: string } =>
  typeof id === 'string' ? { foresporselId: id } : {};

/** The logged-in user; only on routes with @Krever, where the guard has seen to that there is one. */
export const Innlogget = createParamDecorator((_: unknown, kontekst: ExecutionContext): InnloggetBruker => {
  const { bruker } = kontekst.switchToHttp().getRequest<TakForesporsel>();
  if (!bruker) throw new Error('@Innlogget on a route without @Krever');
  return bruker;
});
