import { plussMaaneder, type Dato } from '../felles/dato';

/** The first day not before `dag` that is whole months after `fra`: for what is looked at once a month, and never overdue. */
export function nesteMaanedsdag(fra: Dato, dag: Dato): Dato {
  let maaneder = 1;
  while (plussMaaneder(fra, maaneder) < dag) maaneder++;
  return plussMaaneder(fra, maaneder);
}
