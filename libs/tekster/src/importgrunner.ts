import type { Tekstomraade } from './tekst';

/** Refusals and outcomes of an import, by the server's ground. */
export const importgrunner = {
  mangler_fil: { nb: 'Velg minst én fil.', nn: 'Vel minst éi fil.' },
  en_zip_eller_csv: {
    nb: 'Velg enten én ZIP eller CSV-filer, ikke begge deler.',
    nn: 'Vel anten éi ZIP eller CSV-filer, ikkje begge delar.',
  },
  innhold: {
    nb: 'Innholdet i en av filene er ikke det navnet sier. Lagre den på nytt som CSV eller ZIP.',
    nn: 'Innhaldet i ei av filene er ikkje det namnet seier. Lagre ho på nytt som CSV eller ZIP.',
  },
  allerede_ferdig: {
    nb: 'Importen var ferdig før den kunne avbrytes.',
    nn: 'Importen var ferdig før han kunne avbrytast.',
  },
  venter_ikke: { nb: 'Importen venter ikke på svar lenger.', nn: 'Importen ventar ikkje på svar lenger.' },
  feil_i_pakken: {
    nb: 'Registeret er akkurat som før. Rett feilene i kilden og importer hele pakken på nytt.',
    nn: 'Registeret er akkurat som før. Rett feila i kjelda og importer heile pakka på nytt.',
  },
  ulesbar_pakke: {
    nb: 'Pakken kan ikke leses: ZIP-filen er skadet, eller innholdet er noe annet enn CSV-filer.',
    nn: 'Pakka kan ikkje lesast: ZIP-fila er skadd, eller innhaldet er noko anna enn CSV-filer.',
  },
  avbrutt_av_bruker: {
    nb: 'Registeret er akkurat som før.',
    nn: 'Registeret er akkurat som før.',
  },
  intern_feil: {
    nb: 'Prøv igjen. Skjer det på nytt, meld fra til den som drifter Tak.',
    nn: 'Prøv på nytt. Skjer det igjen, meld frå til den som driftar Tak.',
  },
} as const satisfies Tekstomraade;
