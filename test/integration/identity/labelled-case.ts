/** An event about a person or a company, as it is sent. */
export type Told = Readonly<Record<string, unknown>>;

/** One record of one system, and who it really is: records of one case with the same label are one person or company. */
export interface LabelledRecord {
  readonly noun: 'person' | 'account';
  readonly source: string;
  readonly externalId: string;
  readonly label: string;
}

/** Some records that a rule could take for one, or fail to. */
export interface LabelledCase {
  readonly kind: string;
  readonly records: readonly LabelledRecord[];
  readonly events: readonly Told[];
}
