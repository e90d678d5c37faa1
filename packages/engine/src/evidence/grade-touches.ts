import type { EvidenceSignal } from '@alongside/common';
import { evidenceLimits } from './evidence-rules.ts';
import { findBursts } from './find-bursts.ts';
import type { GradableTouch } from './gradable-touch.ts';
import { clickTypes, deliberateTypes, deliveryTypes, hitTypes, pageTypes } from './gradable-types.ts';
import { type OwnSignals, ownSignals } from './own-signals.ts';
import { Times } from './times.ts';
import type { TouchGrade } from './touch-grade.ts';

/**
 * Who acted in each of these touches of one person: by what each says of itself, and by how they lie to one another in time. Their order
 * does not matter, and nothing further away than `evidenceReachMs` does.
 *
 * What is software's beyond doubt says nothing of what lies beside it, so that no amount of it changes another grade; only a HEAD request
 * or a hidden link, followed by the very same agent, shows what that agent is.
 *
 * @returns one grade for each touch, in the same order
 * @source docs/evidence.md
 */
export function gradeTouches(touches: readonly GradableTouch[]): TouchGrade[] {
  if (touches.length === 1 && touches[0]) return [alone(touches[0])];
  const looked = touches.map(look);
  const scan = scanned(looked);
  for (const one of looked) if (!one.isMachine) one.behaviour = behaviourOf(one, scan);
  const pages = new Times();
  for (const one of looked) if (one.isTimed && pageTypes.has(one.touch.type) && isNobodysScan(one)) pages.add('', one.ms);
  return looked.map((one) => verdictOf(one, hasPagesAfter(one, pages)));
}

function alone(touch: GradableTouch): TouchGrade {
  const one = look(touch);
  if (!one.isMachine) one.behaviour = behaviourOf(one, nothingBeside);
  return verdictOf(one, hasPagesAfter(one, nobody));
}

const nobody = new Times();
const nothingBeside = { bursts: new Set<never>(), deliveries: nobody, probes: nobody, scans: nobody };

interface Looked {
  readonly touch: GradableTouch;
  readonly own: OwnSignals;
  readonly ms: number;
  /** By itself. */
  readonly isMachine: boolean;
  /** Known to the second: what is known by its day lies beside nothing. */
  readonly isTimed: boolean;
  readonly link: string | undefined;
  behaviour: EvidenceSignal | undefined;
}

function look(touch: GradableTouch): Looked {
  const own = ownSignals(touch);
  return {
    touch,
    own,
    ms: touch.occurredAtMs,
    isMachine: own.machine.length > 0,
    isTimed: touch.precision === 'second' && (hitTypes.has(touch.type) || pageTypes.has(touch.type)),
    link: touch.evidence?.link,
    behaviour: undefined,
  };
}

interface Scan {
  readonly bursts: ReadonlySet<Looked>;
  readonly deliveries: Times;
  readonly probes: Times;
  readonly scans: Times;
}

/** What the touches tell together, before any of them is judged. */
function scanned(looked: readonly Looked[]): Scan {
  const clicks = looked.filter((one) => one.isTimed && !one.isMachine && clickTypes.has(one.touch.type));
  const bursts = new Set(Array.from(Map.groupBy(clicks, ({ touch }) => mailOf(touch)).values(), (hits) => [...findBursts(hits)]).flat());
  const deliveries = new Times();
  const probes = new Times();
  const scans = new Times();
  for (const { touch, ms, own, link, isTimed, isMachine } of looked) {
    if (deliveryTypes.has(touch.type) && touch.precision === 'second' && !isMachine) deliveries.add(deliveryOf(touch), ms);
    const userAgent = touch.evidence?.userAgent;
    if (!isTimed || userAgent === undefined) continue;
    if (own.machine.includes('head_request') && link !== undefined) probes.add(`${userAgent}\n${link}`, ms);
    if (own.machine.includes('hidden_link')) scans.add(userAgent, ms);
  }
  for (const one of looked) {
    if (one.isMachine || !one.isTimed || one.own.isConfirmed) continue;
    if (!bursts.has(one) && !isAtDelivery(one, deliveries)) continue;
    scans.add(one.touch.evidence?.userAgent ?? `?${mailOf(one.touch)}`, one.ms);
  }
  return { bursts, deliveries, probes, scans };
}

function behaviourOf(one: Looked, { bursts, deliveries, probes, scans }: Scan): EvidenceSignal | undefined {
  if (!one.isTimed) return undefined;
  if (bursts.has(one)) return 'many_links_at_once';
  if (isAtDelivery(one, deliveries)) return 'at_delivery';
  const { touch, ms, own, link } = one;
  const userAgent = touch.evidence?.userAgent;
  const { besideMs } = evidenceLimits;
  // Without an agent only what comes in the same breath is of the same software.
  const reachMs = userAgent === undefined ? evidenceLimits.atDeliveryMs : besideMs;
  const isBeside =
    scans.hasWithin(userAgent ?? `?${mailOf(touch)}`, ms - reachMs, ms + reachMs) ||
    (userAgent !== undefined && link !== undefined && probes.hasWithin(`${userAgent}\n${link}`, ms - besideMs, ms + besideMs));
  if (isBeside) return 'beside_scanner';
  const isEarly = sinceDelivery(touch) !== undefined && (sinceDelivery(touch) ?? 0) < evidenceLimits.hostingMs;
  if (own.doubts.includes('hosting_network') && (isEarly || own.doubts.includes('no_page_activity'))) return 'hosting_network';
  return undefined;
}

/** Before anybody can have read it. */
function isAtDelivery({ touch, ms }: Looked, deliveries: Times): boolean {
  if (!clickTypes.has(touch.type) && !touch.type.endsWith('.open')) return false;
  const { beforeDeliveryMs, atDeliveryMs } = evidenceLimits;
  const since = sinceDelivery(touch);
  if (since !== undefined) return since < atDeliveryMs && since > -beforeDeliveryMs;
  const key = deliveryOf(touch);
  const afterMs = touch.evidence?.mail === undefined ? 0 : beforeDeliveryMs;
  return deliveries.hasWithin(key, ms - atDeliveryMs + 1, ms + afterMs);
}

function sinceDelivery({ evidence, occurredAtMs }: GradableTouch): number | undefined {
  return evidence?.deliveredAt === undefined ? undefined : occurredAtMs - Date.parse(evidence.deliveredAt);
}

/** Acts of one mail; where the sender does not name mails, of one campaign. */
function mailOf({ evidence, campaign }: GradableTouch): string {
  return evidence?.mail === undefined ? `c ${campaign ?? ''}` : `m ${evidence.mail}`;
}

/** A campaign sends several mails: without a name of the mail its subject tells which. */
function deliveryOf(touch: GradableTouch): string {
  return touch.evidence?.mail === undefined ? `c ${touch.campaign ?? ''} ${touch.subject ?? ''}` : mailOf(touch);
}

function isNobodysScan({ isMachine, behaviour, own }: Looked): boolean {
  return !isMachine && (behaviour === undefined || own.isConfirmed);
}

function hasPagesAfter({ touch, ms, isTimed }: Looked, pages: Times): boolean {
  if ((touch.evidence?.laterPages ?? 0) > 0 || touch.saidSignals?.includes('page_activity')) return true;
  const { dwellMs, pageActivityMs } = evidenceLimits;
  return isTimed && clickTypes.has(touch.type) && pages.hasWithin('', ms + dwellMs, ms + pageActivityMs);
}

function verdictOf({ touch, own, behaviour }: Looked, hasPages: boolean): TouchGrade {
  const { type, saidGrade } = touch;
  const saidPerson: EvidenceSignal[] = saidGrade === 'person' ? ['said_person'] : [];
  if (own.machine.length > 0) return { grade: 'machine', signals: [...own.machine, ...saidPerson] };
  if (own.isConfirmed) return { grade: 'person', signals: ['human_confirm', ...saidPerson] };
  if (behaviour) return { grade: saidPerson.length > 0 ? 'unknown' : 'machine', signals: [behaviour, ...saidPerson] };
  const forPerson: EvidenceSignal[] = [
    ...saidPerson,
    ...(hasPages && clickTypes.has(type) ? (['page_activity'] as const) : []),
    ...(deliberateTypes.has(type) && saidGrade !== 'unknown' ? (['deliberate_act'] as const) : []),
  ];
  const isDoubted = own.doubts.includes('no_page_activity') && clickTypes.has(type) && !hasPages;
  const grade = forPerson.length > 0 && !isDoubted ? 'person' : 'unknown';
  return { grade, signals: [...forPerson, ...own.doubts] };
}
