import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { lesProblem } from './problem';
import { ProblemAlert } from './problem-alert';

const svar = (status: number, error: unknown): HttpErrorResponse => new HttpErrorResponse({ status, error });

describe('lesProblem', () => {
  it('reads the code, the detail and the request id of the server', () =>
    expect(lesProblem(svar(500, { code: 'intern_feil', detail: 'Opptatt.', foresporselId: 'a1' }))).toEqual({
      code: 'intern_feil',
      detail: 'Opptatt.',
      foresporselId: 'a1',
    }));
  it.each([
    [409, 'fire_oyne', null],
    [403, 'ikke_tilgang', null],
    [418, 'noe_ingen_kjenner', 'a1'],
    [503, 'ikke_tilgang', 'a1'],
  ])('asks for the request id of faults, not of refusals that say what they are (%s %s)', (status, code, id) =>
    expect(lesProblem(svar(status, { code, foresporselId: 'a1' })).foresporselId).toBe(id),
  );
  it.each([
    [svar(0, new ProgressEvent('error')), 'ingen_forbindelse'],
    [svar(502, '<html>Bad gateway</html>'), 'intern_feil'],
    [svar(500, null), 'intern_feil'],
    [new Error('ours'), 'intern_feil'],
  ])('gives the general code when the answer is not a problem (%#)', (feil, code) =>
    expect(lesProblem(feil).code).toBe(code),
  );
});

describe('ProblemAlert', () => {
  const opprett = async (error: unknown, retryable = false) => {
    const fixture = TestBed.createComponent(ProblemAlert);
    fixture.componentRef.setInput('error', error);
    fixture.componentRef.setInput('retryable', retryable);
    await fixture.whenStable();
    return { fixture, element: fixture.nativeElement as HTMLElement };
  };

  it('shows nothing when nothing is wrong', async () =>
    expect((await opprett(undefined)).element.textContent?.trim()).toBe(''));

  it('says it in words, with the code to give', async () => {
    const { element } = await opprett(svar(500, { code: 'intern_feil', foresporselId: 'a1' }));
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Noe gikk galt hos oss.');
    expect(element.textContent).toContain('a1');
    expect(element.querySelector('button')).toBeNull();
  });

  it('offers to try again where somebody listens', async () => {
    const { fixture, element } = await opprett(svar(0, null), true);
    let antall = 0;
    fixture.componentInstance.retry.subscribe(() => antall++);
    element.querySelector('button')?.click();
    expect(antall).toBe(1);
  });
});
