import type { EvidenceGrade } from '@alongside/common';
import { evidenceReachMs, findRepeated, gradeTouches, repeatReachMs } from '@alongside/engine';
import { joinWindows } from './join-windows.ts';
import type { TouchWindow, WindowTouch } from './window-touch.ts';

/** What becomes of a touch. */
export interface Judgement {
  readonly touch: WindowTouch;
  readonly grade: EvidenceGrade;
  /** As JSON, or null for none. */
  readonly signals: string | null;
  /** The key of the finer touch that it repeats. */
  readonly corroborates: number | null;
}

/** A change here bears on what is judged so far away, for which touches so far away again must be known. */
export const judgedMs = repeatReachMs + evidenceReachMs;
export const lookedAtMs = 2 * judgedMs;

/**
 * Judges the touches of some people together.
 *
 * @param touches all there are in the windows widened by `lookedAtMs`, new ones among them
 * @param windows where something came, went or changed; absent: all are judged
 * @returns one judgement for each touch on which such a change can bear
 */
export function judgeTouches(touches: readonly WindowTouch[], windows?: readonly TouchWindow[]): Judgement[] {
  if (!windows) return Array.from(Map.groupBy(touches, ({ personPk }) => personPk).values(), (own) => judgeOne(own, undefined)).flat();
  const windowsOf = Map.groupBy(windows, ({ personPk }) => personPk);
  const ofPerson = new Map<number, WindowTouch[]>();
  const judgements: Judgement[] = [];
  for (const touch of touches) {
    if (!windowsOf.has(touch.personPk)) judgements.push(judgeAlone(touch));
    else if (ofPerson.has(touch.personPk)) ofPerson.get(touch.personPk)?.push(touch);
    else ofPerson.set(touch.personPk, [touch]);
  }
  for (const [personPk, own] of ofPerson) judgements.push(...judgeOne(own, windowsOf.get(personPk)));
  return judgements;
}

/** Most touches: nothing that lies beside them bears on them. */
function judgeAlone(touch: WindowTouch): Judgement {
  const [judged] = gradeTouches([touch.gradable]);
  return { touch, grade: judged?.grade ?? 'unknown', signals: signalsOf(judged?.signals ?? []), corroborates: null };
}

function judgeOne(touches: readonly WindowTouch[], windows: readonly TouchWindow[] | undefined): Judgement[] {
  const isGraded = within(windows, evidenceReachMs);
  const isJudged = within(windows, judgedMs);
  const grades = gradeTouches(touches.map(({ gradable }) => gradable));
  const graded = touches.map((touch, at) => {
    const { gradable, stored, correctedGrade } = touch;
    const anew = !stored || isGraded(gradable.occurredAtMs) ? grades[at] : undefined;
    return {
      touch,
      grade: correctedGrade ?? anew?.grade ?? stored?.grade ?? 'unknown',
      signals: anew ? signalsOf(anew.signals) : (stored?.signals ?? null),
      type: gradable.type,
      occurredAtMs: gradable.occurredAtMs,
      precision: gradable.precision,
      direction: touch.direction,
      campaign: touch.campaignPk,
      name: touch.name,
    };
  });
  const repeated = findRepeated(graded);
  return graded.flatMap(({ touch, grade, signals, occurredAtMs }, at) =>
    !touch.stored || isJudged(occurredAtMs) ? [{ touch, grade, signals, corroborates: repeated[at]?.touch.pk ?? null }] : [],
  );
}

function signalsOf(signals: readonly string[]): string | null {
  return signals.length > 0 ? JSON.stringify(signals) : null;
}

/** Whether a moment lies so near to one of the windows of a person. */
function within(windows: readonly TouchWindow[] | undefined, reachMs: number): (ms: number) => boolean {
  if (!windows) return () => true;
  const spans = joinWindows(windows.map((window) => ({ ...window, fromMs: window.fromMs - reachMs, toMs: window.toMs + reachMs })));
  return (ms) => spans.some(({ fromMs, toMs }) => ms >= fromMs && ms <= toMs);
}
