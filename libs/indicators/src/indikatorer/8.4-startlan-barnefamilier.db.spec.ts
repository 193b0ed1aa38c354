import { provBarnefamilier } from '../prove/barnefamilier';

provBarnefamilier('8.4', 'startlan', 'tilskudd_etablering');
