import { DOCUMENT } from '@angular/common';
import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { STIER, type BoligerForesporsel } from '@tak/contracts';
import { firstValueFrom } from 'rxjs';

export const FORMATER = ['xlsx', 'csv'] as const;
export type Format = (typeof FORMATER)[number];

/** Fetches exactly the rows of the list as a file. By POST, since what is searched for may be a name. */
@Injectable({ providedIn: 'root' })
export class Boligeksport {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);

  hent(foresporsel: BoligerForesporsel, format: Format, spraak: string): Promise<void> {
    return this.hentFil(STIER.boligerEksport, foresporsel, { format, spraak });
  }

  /** The rows of another list of dwellings. */
  async hentFil(sti: string, kropp: object, valg: { readonly format: Format; readonly spraak: string }): Promise<void> {
    const svar = await firstValueFrom(
      this.http.post(sti, kropp, {
        params: valg,
        responseType: 'blob',
        observe: 'response',
      }),
    );
    const navn = /filename="([^"]+)"/.exec(svar.headers.get('content-disposition') ?? '')?.[1];
    const adresse = URL.createObjectURL(svar.body ?? new Blob());
    const lenke = this.document.createElement('a');
    lenke.href = adresse;
    lenke.download = navn ?? `boliger.${valg.format}`;
    lenke.click();
    URL.revokeObjectURL(adresse);
  }
}
