import { Param, ParseUUIDPipe } from '@nestjs/common';
import { Avvist } from './problem';

/** How `:id` stands in the OpenAPI document. */
export const ID_I_STI = { name: 'id', format: 'uuid' } as const;

/** `:id` of the path; what is no id is not found, as one that is not there. */
export const IdISti = (): ParameterDecorator =>
  Param('id', new ParseUUIDPipe({ exceptionFactory: () => new Avvist(404, 'finnes_ikke') }));
