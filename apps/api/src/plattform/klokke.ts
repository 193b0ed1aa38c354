import { Injectable } from '@nestjs/common';

const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The only clock. `fast` holds the business day still (demo and test); what is known when is the database's clock. */
@Injectable()
export class Klokke {
  constructor(private readonly fast: string | null = null) {}

  naa(): Date {
    return new Date();
  }

  /** The business day in Norway, ISO date. */
  dag(): string {
    return this.fast ?? OSLO.format(this.naa());
  }
}
