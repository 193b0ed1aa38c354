import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Page } from './page';

@Component({
  imports: [Page],
  template: `<tak-page heading="Første" [crumbs]="[{ label: 'Styring' }, { label: 'Første' }]" />`,
})
class Forste {}
@Component({ imports: [Page], template: `<tak-page heading="Andre" status="Alt er klart." />` })
class Andre {}
@Component({ imports: [Page], template: `<tak-page heading="Ada Lia" windowTitle="Husstand H-1" />` })
class MedNavn {}

const start = async () => {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([
        { path: 'forste', component: Forste },
        { path: 'andre', component: Andre },
        { path: 'navn', component: MedNavn },
      ]),
    ],
  });
  const harness = await RouterTestingHarness.create('/forste');
  document.body.append(harness.fixture.nativeElement as HTMLElement);
  return harness;
};

describe('Page', () => {
  it('has one h1, sets the window title and says the way here', async () => {
    const harness = await start();
    const element = harness.routeNativeElement;
    expect(element?.querySelectorAll('h1').length).toBe(1);
    expect(document.title).toBe('Første – Tak');
    expect(element?.querySelector('nav [aria-current=page]')?.textContent).toBe('Første');
  });

  it('keeps a name out of the window title, and with it out of the browser history', async () => {
    const harness = await start();
    await harness.navigateByUrl('/navn');
    await harness.fixture.whenStable();
    expect(document.title).toBe('Husstand H-1 – Tak');
    expect(harness.routeNativeElement?.querySelector('h1')?.textContent).toBe('Ada Lia');
  });

  it('leaves focus alone on the first page, and moves it to the heading on the next', async () => {
    const harness = await start();
    expect(document.activeElement?.tagName).toBe('BODY');
    await harness.navigateByUrl('/andre');
    await harness.fixture.whenStable();
    expect(document.activeElement?.textContent).toBe('Andre');
  });

  it('leaves focus alone when only a filter changes', async () => {
    const harness = await start();
    await harness.navigateByUrl('/forste?lys=rod');
    await harness.fixture.whenStable();
    expect(document.activeElement?.tagName).toBe('BODY');
  });
});
