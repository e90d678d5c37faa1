import { foldRankingEvents } from './fold-ranking-events.ts';
import type { RankingEvent } from './ranking-event.ts';
import type { RankingState } from './ranking-state.ts';

/** The state after one event; the one given stays as it is. For many events `foldRankingEvents` copies the state only once. */
export function applyRankingEvent(state: RankingState, event: RankingEvent): RankingState {
  return foldRankingEvents(state, [event]);
}
