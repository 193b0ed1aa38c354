import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type OktSvar, STIER, type Tilbyder } from '@tak/contracts';
import { LoggInnPage } from './logg-inn.page';

const ENTRA: Tilbyder = { id: 'entra', navn: 'Entra ID', slag: 'ansatt' };
const PORTEN: Tilbyder = { id: 'idporten', navn: 'ID-porten', slag: 'innbygger' };

async function opprett(svar: OktSvar, inn: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
  });
  const fixture = TestBed.createComponent(LoggInnPage);
  for (const [navn, verdi] of Object.entries(inn)) fixture.componentRef.setInput(navn, verdi);
  fixture.detectChanges();
  await new Promise((r) => setTimeout(r));
  TestBed.inject(HttpTestingController).expectOne(STIER.okt).flush(svar);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}
const tekster = (element: HTMLElement, velger: string): (string | undefined)[] =>
  [...element.querySelectorAll(velger)].map((e) => e.textContent?.trim());
const lenker = (element: HTMLElement): (string | null)[] =>
  [...element.querySelectorAll('a.ds-button')].map((a) => a.getAttribute('href'));

describe('LoggInnPage', () => {
  afterEach(() => sessionStorage.clear());

  it('offers one way in a provider, employees before citizens', async () => {
    const side = await opprett({ demo: false, tilbydere: [PORTEN, ENTRA], bruker: null }, { til: '/import?side=2' });
    expect(tekster(side, 'h2')).toEqual(['Ansatte', 'Innbyggere']);
    expect(tekster(side, 'a.ds-button')).toEqual(['Logg inn med Entra ID', 'Logg inn med ID-porten']);
    expect(lenker(side)).toEqual([
      '/api/innlogging/entra?retur=%2Fimport%3Fside%3D2',
      '/api/innlogging/idporten?retur=%2Fimport%3Fside%3D2',
    ]);
  });

  it('needs no headings for one kind, and never leads to another host', async () => {
    const side = await opprett({ demo: false, tilbydere: [ENTRA], bruker: null }, { til: '//example.org/' });
    expect(tekster(side, 'h2')).toEqual([]);
    expect(lenker(side)).toEqual(['/api/innlogging/entra?retur=%2F']);
  });

  it('says how login is set up where nobody has done it', async () => {
    const side = await opprett({ demo: false, tilbydere: [], bruker: null });
    expect(side.textContent).toContain('Innlogging er ikke satt opp ennå.');
    expect(side.textContent).toContain('TAK_OIDC');
    expect(side.querySelector('form')).toBeNull();
  });

  it.each([
    ['ingen_rolle', 'Kontoen din har ingen rolle i Tak.'],
    ['deaktivert', 'Kontoen din er deaktivert.'],
    ['utlopt', 'Det gikk for lang tid'],
    ['tilbyder_nede', 'Tjenesten du logger inn med, svarer ikke.'],
    ['noe-nytt', 'Innloggingen gikk ikke.'],
  ])('tells what %s means', async (feil, tekst) => {
    const side = await opprett({ demo: false, tilbydere: [ENTRA], bruker: null }, { feil });
    expect(side.querySelector('[role=alert]')?.textContent).toContain(tekst);
  });

  it('tells once why one is here, and that one comes back', async () => {
    sessionStorage.setItem('tak.utlogget', 'utlopt');
    const side = await opprett({ demo: false, tilbydere: [ENTRA], bruker: null }, { til: '/import' });
    expect(side.querySelector('.ds-alert')?.textContent).toMatch(/Økten er over.*kommer du tilbake dit du var/s);
    expect(sessionStorage.getItem('tak.utlogget')).toBeNull();
    expect(document.title).toBe('Logg inn: økten er over – Tak');
  });
});
