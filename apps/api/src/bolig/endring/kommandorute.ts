import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, getSchemaPath } from '@nestjs/swagger';
import { IDEMPOTENSNOKKEL } from '@tak/contracts';
import { Kvittering, Provesvar } from '@tak/contracts/http';
import { Krever } from '../../plattform/tilgang';

type Klasse = new () => object;

/** A command that may be tried: what it answers when it is done, and when it is tried. */
export const Kommandorute = (
  sti: string,
  summary: string,
  svar: Klasse = Kvittering,
  prove: Klasse = Provesvar,
): MethodDecorator =>
  applyDecorators(
    Post(sti),
    HttpCode(200),
    Krever('bolig.endre'),
    ApiOperation({ summary }),
    ApiHeader({ name: IDEMPOTENSNOKKEL, required: true }),
    ApiExtraModels(svar, prove),
    ApiOkResponse({ schema: { oneOf: [svar, prove].map((k) => ({ $ref: getSchemaPath(k) })) } }),
    ...(sti.includes(':id') ? [ApiParam({ name: 'id', schema: { type: 'integer' } })] : []),
  );
