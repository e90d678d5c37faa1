/**
 * The priors and weights of the observed/expected ladder. Nothing else is shipped, nothing crosses workspaces.
 *
 * @source chosen by experiment on a simulator with known truth, 2026-11
 */
export const ranking = {
  /** Expected uses per view of an item about which nothing is known, worth this many expected uses of evidence. */
  baseRatio: 0.03,
  basePrior: 30,
  tagPrior: 40,
  /** Untagged, match, mismatch. */
  tagFactors: [1, 1.5, 0.65],
  itemPrior: 3,
  contextPrior: 8,
  repPrior: 5,
  useRateCap: 0.6,
  openPrior: 6,
  openedPrior: 9,
  sharedPrior: 20,
  openWeight: 2,
  fatigue: 0.85,
  uncertaintyWeight: 0.25,
  halfLifeDays: 180,
  /** Chance that a rep looks at the place at all, from the first; later places count as the last. */
  examination: [1, 0.65, 0.5, 0.4, 0.34],
  bestForDiversity: 40,
  sameTopic: 0.8,
  sameTopicAndKind: 0.64,
  explorationChance: 0.2,
  bestForExploration: 20,
  explorationWeight: 0.5,
  defaultLimit: 3,
} as const;
