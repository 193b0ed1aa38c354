import { iTransaksjon } from '@tak/database';
import { forbered, KOSTRA13, parameterIder } from '@tak/indicators';
import { kommunebruker, lesAar, lesKjentPer, medOmgivelser } from './omgivelser';
import { Ubrukelig } from './ubrukelig';

export interface Grunnlagsflagg {
  readonly kommune: string;
  readonly aar: string;
  readonly id: string;
  readonly kjentPer?: string;
}

/** `tak grunnlag`: the sender's ids of the records counted, of a parameter or a KOSTRA field. */
export async function grunnlagKommando(flagg: Grunnlagsflagg): Promise<number> {
  const aar = lesAar(flagg.aar);
  const kjent = parameterIder().includes(flagg.id) || KOSTRA13.some((f) => f.felt === flagg.id);
  if (!kjent) throw new Ubrukelig(`Ingen parameter og ikke noe KOSTRA-felt heter «${flagg.id}».`);
  return medOmgivelser(async (o) => {
    const { kjentPer, dag } = lesKjentPer(flagg.kjentPer, o.dag);
    const bruker = await kommunebruker(o, flagg.kommune);
    const { teller, nevner } = await iTransaksjon(o.apnet.db, bruker, { kjentPer, dag }, async (tx) => {
      const kjoring = forbered(tx.query, { aar: [aar], kommuner: [bruker.kommuneId], kjentPer, dag });
      const ider = await kjoring.ider(flagg.id, aar);
      // The ids are the sender's own, of rows and not of persons: nobody is named.
      const slag = parameterIder().includes(flagg.id) ? 'parameter' : 'kostra';
      const antall = (ider.teller?.length ?? 0) + (ider.nevner?.length ?? 0);
      tx.revider({
        handling: 'rader.les',
        objekt: `${slag}:${flagg.id}`,
        detaljer: { aar, kjentPer, antall, bareIder: true },
      });
      return ider;
    });
    process.stdout.write(`${JSON.stringify({ id: flagg.id, teller: teller ?? [], nevner }, null, 1)}\n`);
    return 0;
  });
}
