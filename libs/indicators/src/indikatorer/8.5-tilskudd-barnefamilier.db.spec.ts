import { provBarnefamilier } from '../prove/barnefamilier';

provBarnefamilier('8.5', 'tilskudd_etablering', 'startlan');
