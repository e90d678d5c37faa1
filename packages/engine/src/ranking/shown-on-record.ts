/** What was shown on one record on the days before today: counting today's too would make the list change under the rep's eyes. */
export interface ShownOnRecord {
  /** By content id: on how many occasions it was shown since it was last used here. */
  readonly timesWithoutUse?: Readonly<Record<string, number>> | undefined;
  /** By push id: on how many days before today it was shown. */
  readonly pushDays?: Readonly<Record<string, number>> | undefined;
}
