/** The values that each label may have. Closed lists: so nothing about a person, a key or a workspace ever gets into one. */
export type LabelSets = Readonly<Record<string, readonly string[]>>;

/** One label of each set. */
export type LabelsOf<Sets extends LabelSets> = { readonly [Name in keyof Sets]: Sets[Name][number] };

/** A number that is told to whoever watches the server. */
export interface MetricDefinition<Sets extends LabelSets = LabelSets> {
  readonly type: 'counter' | 'gauge' | 'histogram';
  /** With its unit, as Prometheus wants it: `alongside_request_duration_seconds`. */
  readonly name: `alongside_${string}`;
  readonly help: string;
  /** An empty list takes names that the code gives, such as those of operations. */
  readonly labels: Sets;
  /** Upper ends, ascending; only of a histogram. */
  readonly buckets?: readonly number[];
  /** What several processes make together of their own; the sum unless told. */
  readonly across?: 'sum' | 'max' | 'min';
}

export function defineMetric<const Sets extends LabelSets>(definition: MetricDefinition<Sets>): MetricDefinition<Sets> {
  return definition;
}
