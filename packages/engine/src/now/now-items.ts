import { dayMs, msToInstant, type NowItem, type TouchType } from '@alongside/common';
import { wordsOf } from '../text/words-of.ts';
import type { NowTouch } from './now-touch.ts';

const nowLimit = 2;
/** No act is looked at longer, but for those before a silence. */
const recentDays = 14;
const quietDays = 45;
const busyDays = 60;
const busyTouches = 5;
const visitsWorthACall = 5;

/** Words by which a form is known to ask for a talk; folded as `wordsOf` folds. */
const askingWords = new Set(
  'demo demos demonstration contact pricing price prices quote quotes quotation kontakt angebot preis preise vorfuhrung devis tarif tarifs contacto presupuesto precio precios'.split(
    ' ',
  ),
);

/** The one or two things worth doing now, the worthiest first. Machine-grade touches and our own acts never count. */
export function nowItems(touches: readonly NowTouch[], nowMs: number): NowItem[] {
  const inbound = touches.filter((touch) => touch.direction === 'inbound' && touch.grade !== 'machine').toSorted(newestFirst);
  const past = inbound.filter((touch) => touch.occurredAtMs <= nowMs);
  const within = (days: number) => past.filter((touch) => touch.occurredAtMs > nowMs - days * dayMs);
  const visits = within(7).filter((touch) => touch.channel === 'web');
  const items = [
    itemOf('asked_for_contact', within(recentDays).filter(asksForContact)),
    itemOf('replied', within(recentDays).filter(isOf('email.reply', 'sales_email.reply'))),
    itemOf('attended_event', within(7).filter(isOf('event.attended'))),
    itemOf('registered_for_event', openRegistrations(inbound, nowMs)),
    itemOf('downloaded', within(7).filter(isOf('content.download'))),
    itemOf('many_visits', visits.length >= visitsWorthACall ? visits : []),
    itemOf('gone_quiet', goneQuiet(past, nowMs)),
  ];
  return items.filter((item) => item !== undefined).slice(0, nowLimit);
}

/**
 * From when on all touches must be known for `nowItems` to say what it says of all there are.
 *
 * @param newest what is known so far: all touches from some moment on
 * @unit milliseconds since 1970 UTC
 */
export function nowReachMs(newest: readonly NowTouch[], nowMs: number): number {
  const isQuiet = newest.every(
    ({ direction, grade, occurredAtMs }) =>
      direction !== 'inbound' || grade === 'machine' || occurredAtMs > nowMs || occurredAtMs <= nowMs - quietDays * dayMs,
  );
  return nowMs - (isQuiet ? quietDays + busyDays : recentDays) * dayMs;
}

function newestFirst(a: NowTouch, b: NowTouch): number {
  const text = (touch: NowTouch) => `${touch.type}\n${touch.personName ?? ''}\n${touch.subject ?? ''}`;
  return b.occurredAtMs - a.occurredAtMs || (text(a) < text(b) ? -1 : 1);
}

function itemOf(code: NowItem['code'], touches: readonly NowTouch[]): NowItem | undefined {
  const [newest] = touches;
  if (!newest) return undefined;
  const { occurredAtMs, subject, personName } = newest;
  return {
    code,
    at: msToInstant(occurredAtMs),
    count: touches.length,
    ...(subject ? { subject } : {}),
    ...(personName ? { personName } : {}),
  };
}

function isOf(...types: readonly TouchType[]): (touch: NowTouch) => boolean {
  return (touch) => types.includes(touch.type);
}

function asksForContact({ type, subject }: NowTouch): boolean {
  return type === 'form.submit' && wordsOf(subject ?? '').some((word) => askingWords.has(word.folded));
}

/** A registration of the last 14 days, or one that its source dates by the event itself, which has not been attended or cancelled since. */
function openRegistrations(inbound: readonly NowTouch[], nowMs: number): NowTouch[] {
  const ended = inbound.filter(isOf('event.attended', 'event.cancelled'));
  return inbound
    .filter(isOf('event.registered'))
    .filter((touch) => touch.occurredAtMs > nowMs - recentDays * dayMs)
    .filter((touch) => !ended.some((end) => end.occurredAtMs >= touch.occurredAtMs && isSameEvent(end, touch)));
}

function isSameEvent(a: NowTouch, b: NowTouch): boolean {
  return (a.subject ?? '') === (b.subject ?? '') && (a.personName ?? '') === (b.personName ?? '');
}

function goneQuiet(past: readonly NowTouch[], nowMs: number): NowTouch[] {
  const silentSinceMs = nowMs - quietDays * dayMs;
  if (past.some((touch) => touch.occurredAtMs > silentSinceMs)) return [];
  const busy = past.filter((touch) => touch.occurredAtMs > silentSinceMs - busyDays * dayMs);
  return busy.length >= busyTouches ? busy : [];
}
