/**
 * What one observation says for or against each reading; `why` completes "…, because" for the reader. A class, because there are very many:
 * V8 is slow with object literals of several shapes whose numbers are now whole, now fractions.
 */
export class Vote {
  readonly origin: string;
  readonly person: number;
  readonly organization: number;
  readonly none: number;
  readonly why: string;

  constructor(origin: string, person: number, organization: number, none: number, why: string) {
    this.origin = origin;
    this.person = person;
    this.organization = organization;
    this.none = none;
    this.why = why;
  }
}

export const vote = (origin: string, person: number, organization: number, none: number, why: string): Vote =>
  new Vote(origin, person, organization, none, why);
