import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { STIER } from '@tak/contracts';
import { Database } from '@tak/database';
import { Aapen } from './tilgang';

class HelseSvar {
  @ApiProperty({ enum: ['ok'] }) readonly status!: 'ok';
}

/** For load balancers: this process answers, and its database too (503 otherwise). Tells nothing else. */
@ApiTags('Drift')
@Controller()
export class HelseController {
  constructor(private readonly db: Database) {}

  @Get(STIER.helse)
  @Aapen('asked by machines that do not log in')
  @ApiOperation({ summary: 'Lever tjenesten' })
  @ApiOkResponse({ type: HelseSvar })
  async helse(): Promise<HelseSvar> {
    await this.db.pool.query('select 1');
    return { status: 'ok' };
  }
}
