/** Paths of the HTTP API, once for server and screens. Municipality comes from the session, never from the path. */
export const STIER = {
  okt: '/api/okt',
  demobrukere: '/api/okt/demo-brukere',
  demoinnlogging: '/api/okt/demo',
  parametere: '/api/parametere',
  parameter: (id: string) => `/api/parametere/${id}`,
  rader: (id: string) => `/api/parametere/${id}/rader`,
  fordeling: (id: string) => `/api/parametere/${id}/fordeling`,
  raderEksport: (id: string) => `/api/parametere/${id}/rader/eksport`,
  kostra13: '/api/kostra13',
  kostraRader: (felt: string) => `/api/kostra13/${felt}/rader`,
  kostraEksport: (felt: string) => `/api/kostra13/${felt}/rader/eksport`,
  importer: '/api/importer',
  import: (id: string) => `/api/importer/${id}`,
  importFunn: (id: string) => `/api/importer/${id}/funn`,
  importFunnEksport: (id: string) => `/api/importer/${id}/funn/eksport`,
  importBekreft: (id: string) => `/api/importer/${id}/bekreft`,
  importAvbryt: (id: string) => `/api/importer/${id}/avbryt`,
  helse: '/api/helse',
} as const;

/** Header that every request which changes something carries; a foreign page cannot set it. */
export const FORESPORSEL_HODE = 'x-tak-foresporsel';
