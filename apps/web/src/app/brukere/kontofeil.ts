// What is said about a field before it is sent; the server asks again.

export const manglerNavn = (navn: string): boolean => navn.trim() === '';

/** An empty address is allowed; a written one has something on both sides of the at sign. */
export const ugyldigEpost = (epost: string): boolean => {
  const skrevet = epost.trim();
  return skrevet !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(skrevet);
};
