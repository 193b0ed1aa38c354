import { FORESPORSEL_HODE } from '@tak/contracts';

export interface Side {
  readonly status: number;
  /** Where the redirects ended. */
  readonly url: URL;
  readonly tekst: string;
  readonly hoder: Headers;
  /** Every address on the way, the last included. */
  readonly spor: readonly string[];
}

/** What a browser does in a login, without JavaScript: keeps cookies for each host and port, and follows redirects. */
export class Nettleser {
  readonly kapsler = new Map<string, Map<string, string>>();

  /** `stopp`: a redirect to such an address is not followed; it is the page's `url`. */
  async gaa(adresse: string | URL, valg: RequestInit & { readonly stopp?: RegExp } = {}): Promise<Side> {
    const { stopp, ...resten } = valg;
    let url = new URL(adresse);
    let forste: RequestInit = resten;
    const spor: string[] = [];
    for (;;) {
      spor.push(url.href);
      const svar = await this.hent(url, forste);
      const videre = svar.headers.get('location');
      if (videre === null || spor.length > 20) {
        const tekst = await svar.text();
        const side = { status: svar.status, url, tekst, hoder: svar.headers, spor };
        return tekst.includes('<title>Submitting Callback</title>') ? this.trykk(side, stopp) : side;
      }
      url = new URL(videre, url);
      if (stopp?.test(url.href)) return { status: svar.status, url, tekst: '', hoder: svar.headers, spor };
      forste = {};
    }
  }

  /** Logs in at Tak with an account of the provider. Answers the page that Tak leads to. */
  async loggInn(tak: string, konto: string, mer = ''): Promise<Side> {
    return this.velg(await this.gaa(`${tak}/api/innlogging/entra${mer}`), konto);
  }

  /** The provider's page «Velg konto»; '' is its «Avbryt». A page that is no such page is left as it is. */
  async velg(side: Side, konto: string, stopp?: RegExp): Promise<Side> {
    if (!side.tekst.includes('Velg konto')) return side;
    return this.gaa(side.url, {
      method: 'POST',
      body: new URLSearchParams({ konto }),
      ...(stopp ? { stopp } : {}),
    });
  }

  /** The button of a page that only sends the browser on (the provider ends another's session that way). */
  async trykk({ url, tekst }: Side, stopp?: RegExp): Promise<Side> {
    const action = / action="([^"]+)"/.exec(tekst)?.[1] ?? '';
    const felter = [...tekst.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, navn = '', verdi = '']) => [
      navn,
      verdi,
    ]);
    return this.gaa(new URL(action, url), {
      method: 'POST',
      body: new URLSearchParams(felter),
      ...(stopp ? { stopp } : {}),
    });
  }

  /** A request of Tak's own page. */
  send(url: string, metode: string, kropp?: unknown): Promise<Side> {
    return this.gaa(url, {
      method: metode,
      headers: { [FORESPORSEL_HODE]: '1', 'content-type': 'application/json' },
      ...(kropp === undefined ? {} : { body: JSON.stringify(kropp) }),
    });
  }

  kapsel(adresse: string, navn: string): string | undefined {
    return this.kapsler.get(new URL(adresse).host)?.get(navn);
  }

  settKapsel(adresse: string, navn: string, verdi: string): void {
    const { host } = new URL(adresse);
    this.kapsler.set(host, (this.kapsler.get(host) ?? new Map<string, string>()).set(navn, verdi));
  }

  private async hent(url: URL, valg: RequestInit): Promise<Response> {
    const hoder = new Headers(valg.headers);
    const egne = [...(this.kapsler.get(url.host) ?? [])].map(([navn, verdi]) => `${navn}=${verdi}`);
    if (egne.length) hoder.set('cookie', egne.join('; '));
    hoder.set('accept', hoder.get('accept') ?? 'text/html,application/json');
    const svar = await fetch(url, { ...valg, headers: hoder, redirect: 'manual' });
    for (const kapsel of svar.headers.getSetCookie()) {
      const [, navn = '', verdi = ''] = /^([^=]+)=([^;]*)/.exec(kapsel) ?? [];
      if (verdi && !/expires=Thu, 01 Jan 1970/i.test(kapsel)) this.settKapsel(url.href, navn, verdi);
      else this.kapsler.get(url.host)?.delete(navn);
    }
    return svar;
  }
}
