import { join } from 'node:path';
import { mangfoldiggjor } from '../pakke';
import { overskrift, skriv } from '../rapport';
import { rot } from '../register';
import { maalStorrelse } from './import';

/** The same work at 1x, 2x and 4x the municipalities; the exponent is what growth is: 1 = linear. */
export async function maalVekst(kopier: number): Promise<void> {
  const tider: Readonly<Record<string, number>>[] = [];
  for (const ganger of [1, 2, 4]) {
    const antall = kopier * ganger;
    tider.push(await maalStorrelse(`Growth, ${ganger}x: ${antall * 3} municipalities`, mangfoldiggjor(join(rot, 'eksempel/liten'), antall))); // prettier-ignore
  }
  overskrift('Growth from 1x to 4x');
  const [forste, , siste] = tider;
  for (const navn of Object.keys(forste ?? {})) {
    const eksponent = Math.log((siste?.[navn] ?? NaN) / (forste?.[navn] ?? NaN)) / Math.log(4);
    // One municipality costs the same whatever the others are.
    const hoyst = navn.endsWith('one municipality') ? 0.15 : 1.1;
    skriv({ arbeid: `growth of ${navn}`, maalt: eksponent, enhet: 'exponent', krav: { hoyst, av: 'maalt' }, merknad: tider.map((t) => `${t[navn]?.toFixed(2)} s`).join(', ') }); // prettier-ignore
  }
}
