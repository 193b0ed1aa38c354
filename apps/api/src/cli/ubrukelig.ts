/** The call cannot be carried out as it stands: exit code 2, and the sentence on standard error. */
export class Ubrukelig extends Error {}
