import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, getSchemaPath } from '@nestjs/swagger';
import { IDEMPOTENSNOKKEL } from '@tak/contracts';
import { Kvittering, Provesvar } from '@tak/contracts/http';

/** How a command on a dwelling is told of in the OpenAPI document: a receipt, or with ?prov=ja what it would do. */
export const Boligkommando = (summary: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    ApiParam({ name: 'id', schema: { type: 'integer' } }),
    ApiHeader({ name: IDEMPOTENSNOKKEL, required: true }),
    ApiExtraModels(Kvittering, Provesvar),
    ApiOkResponse({ schema: { oneOf: [{ $ref: getSchemaPath(Kvittering) }, { $ref: getSchemaPath(Provesvar) }] } }),
  );
