import type { TouchEvidence } from '@alongside/common';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceReachMs } from './evidence-rules.ts';
import type { GradableTouch } from './gradable-touch.ts';
import { gradeTouches } from './grade-touches.ts';

const noonMs = Date.parse('2026-11-20T12:00:00Z');
const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const touch = (
  type: GradableTouch['type'],
  afterMs = 0,
  evidence: TouchEvidence = {},
  more: Partial<GradableTouch> = {},
): GradableTouch => ({
  type,
  occurredAtMs: noonMs + afterMs,
  precision: 'second',
  evidence,
  ...more,
});
const click = (afterMs = 0, evidence: TouchEvidence = {}, more: Partial<GradableTouch> = {}) =>
  touch('email.click', afterMs, { mail: 'm1', ...evidence }, more);
const gradesOf = (touches: readonly GradableTouch[]) => gradeTouches(touches).map(({ grade, signals }) => [grade, ...signals].join(' '));

describe('the grade of a touch', () => {
  test.each<[string, GradableTouch[], string[]]>([
    ['a click of which nothing is known', [click()], ['unknown']],
    ['an act that takes a person', [touch('event.attended')], ['person deliberate_act']],
    ['one of which the sender is not sure', [touch('form.submit', 0, {}, { saidGrade: 'unknown' })], ['unknown']],
    ['what the sender says is a person', [click(0, {}, { saidGrade: 'person' })], ['person said_person']],
    ['what the sender says is software', [click(0, {}, { saidGrade: 'machine' })], ['machine said_machine']],
    [
      "the vendor's flag against the sender's word",
      [click(0, { isBot: true }, { saidGrade: 'person' })],
      ['machine vendor_bot_flag said_person'],
    ],
    ["the vendor's flag against a confirmation", [click(0, { isBot: true, visibleMs: 5_000 })], ['machine vendor_bot_flag']],
    ['a request for the head alone, whatever else is said', [click(0, { method: 'HEAD', hasInteraction: true })], ['machine head_request']],
    [
      'what is fetched ahead',
      [click(0, { purpose: 'prefetch;anonymous-client-ip' }, { saidGrade: 'person' })],
      ['machine prefetch said_person'],
    ],
    ['a scanner that says so', [click(0, { userAgent: 'Barracuda Sentinel (EE)' })], ['machine scanner_agent']],
    ['a phone called Cubot', [click(0, { userAgent: `${chrome} (Cubot)` })], ['unknown']],
    ['a preview in a chat', [click(0, { userAgent: 'Slackbot-LinkExpanding 1.0' })], ['machine link_preview']],
    [
      "an open through a mail provider's privacy proxy",
      [touch('email.open', 0, { userAgent: 'Mozilla/5.0' })],
      ['machine mail_privacy_proxy'],
    ],
    ['a click through a privacy relay', [click(0, { network: 'privacy_proxy' })], ['unknown']],
    ['pictures through a mail provider', [touch('email.open', 0, { userAgent: 'x GoogleImageProxy' })], ['unknown image_proxy']],
    ['codes that the sender gives', [click(0, {}, { saidSignals: ['scanner_agent', 'odd'] })], ['machine scanner_agent']],
    ['a click within two seconds of delivery', [click(1_900, { deliveredAt: '2026-11-20T12:00:00Z' })], ['machine at_delivery']],
    ['a click at two seconds', [click(2_000, { deliveredAt: '2026-11-20T12:00:00Z' })], ['unknown']],
    ['a click before delivery', [click(-20_000, { deliveredAt: '2026-11-20T12:00:00Z' })], ['machine at_delivery']],
    [
      'a click beside a delivery told apart',
      [touch('email.delivered', 0, { mail: 'm1' }), click(1_000)],
      ['unknown', 'machine at_delivery'],
    ],
    ['a click beside the delivery of another mail', [touch('email.delivered', 0, { mail: 'm2' }), click(1_000)], ['unknown', 'unknown']],
    [
      'a click soon after delivery, confirmed',
      [click(900, { deliveredAt: '2026-11-20T12:00:00Z', visibleMs: 1_000 })],
      ['person human_confirm'],
    ],
    [
      'a click soon after delivery that the sender calls a person',
      [click(900, { deliveredAt: '2026-11-20T12:00:00Z' }, { saidGrade: 'person' })],
      ['unknown at_delivery said_person'],
    ],
    [
      'two links within a second',
      [click(0, { link: 'a' }), click(800, { link: 'b' })],
      ['machine many_links_at_once', 'machine many_links_at_once'],
    ],
    ['two links a second apart', [click(0, { link: 'a' }), click(1_000, { link: 'b' })], ['unknown', 'unknown']],
    [
      'two links of different mails within a second',
      [click(0, { link: 'a' }), click(300, { link: 'b', mail: 'm2' })],
      ['unknown', 'unknown'],
    ],
    ['one link twice within a second', [click(0, { link: 'a' }), click(300, { link: 'a' })], ['unknown', 'unknown']],
    [
      'what is known by its day alone',
      [click(0, { link: 'a' }, { precision: 'date' }), click(0, { link: 'b' }, { precision: 'date' })],
      ['unknown', 'unknown'],
    ],
    [
      'a HEAD request and the fetch by the same agent',
      [click(0, { link: 'a', method: 'HEAD', userAgent: chrome }), click(2_000, { link: 'a', userAgent: chrome })],
      ['machine head_request', 'machine beside_scanner'],
    ],
    [
      'a HEAD request and a click by another agent',
      [click(0, { link: 'a', method: 'HEAD', userAgent: 'x' }), click(2_000, { link: 'a', userAgent: chrome })],
      ['machine head_request', 'unknown'],
    ],
    [
      'a computing centre soon after delivery',
      [click(30_000, { network: 'hosting', deliveredAt: '2026-11-20T12:00:00Z' })],
      ['machine hosting_network'],
    ],
    ['a computing centre long after delivery', [click(0, { network: 'hosting' })], ['unknown hosting_network']],
    ['a click and the pages after it', [click(), touch('web.page_view', 20_000)], ['person page_activity', 'unknown']],
    [
      'a click and pages that a crawler saw',
      [click(), touch('web.page_view', 20_000, { isBot: true })],
      ['unknown', 'machine vendor_bot_flag'],
    ],
    ['a click after which nobody looked', [click(0, { laterPages: 0 }, { saidGrade: 'person' })], ['unknown said_person no_page_activity']],
  ])('%s', (_, touches, expected) => {
    expect(gradesOf(touches)).toEqual(expected);
  });

  const someTouch = fc
    .record({
      type: fc.constantFrom<GradableTouch['type'][]>(
        'email.click',
        'email.open',
        'email.delivered',
        'web.page_view',
        'form.submit',
        'web.link_click',
      ),
      afterMs: fc.oneof(fc.nat(3_000), fc.nat(60_000), fc.nat(2 * evidenceReachMs)),
      precision: fc.constantFrom<GradableTouch['precision'][]>('second', 'second', 'second', 'date'),
      campaign: fc.constantFrom('spring', undefined),
      saidGrade: fc.constantFrom<GradableTouch['saidGrade'][]>(undefined, undefined, 'person', 'unknown'),
      evidence: fc.record(
        {
          mail: fc.constantFrom('m1', 'm2'),
          link: fc.constantFrom('a', 'b', 'c', 'd'),
          userAgent: fc.constantFrom(chrome, 'Mozilla/5.0', 'x GoogleImageProxy'),
          network: fc.constantFrom<TouchEvidence['network'][]>('hosting', 'office'),
          deliveredAt: fc.constant(new Date(noonMs).toISOString()),
          visibleMs: fc.constantFrom(200, 2_000),
          laterPages: fc.nat(1),
          method: fc.constantFrom<TouchEvidence['method'][]>('GET', 'HEAD'),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ type, afterMs, evidence, ...more }) => touch(type, afterMs, evidence as TouchEvidence, more));
  const some = fc.array(someTouch, { maxLength: 25 });

  test('does not depend on the order in which the touches are told', () => {
    fc.assert(
      fc.property(some, (touches) => {
        expect(gradeTouches(touches.toReversed()).reverse()).toEqual(gradeTouches(touches));
      }),
    );
  });

  test('depends on nothing further away than the rules reach', () => {
    fc.assert(
      fc.property(some, some, (near, far) => {
        const last = Math.max(...near.map(({ occurredAtMs }) => occurredAtMs), noonMs);
        const away = far.map((one) => ({ ...one, occurredAtMs: one.occurredAtMs + (last - noonMs) + evidenceReachMs + 1 }));
        expect(gradeTouches([...near, ...away]).slice(0, near.length)).toEqual(gradeTouches(near));
      }),
      { numRuns: 500 },
    );
  });

  test('does not change with any amount of what is software by itself', () => {
    const machine = someTouch.chain((one) =>
      fc
        .constantFrom<Partial<GradableTouch>[]>(
          { saidGrade: 'machine' },
          { saidSignals: ['scanner_agent'] },
          { evidence: { ...one.evidence, isBot: true } },
          { evidence: { ...one.evidence, network: 'scanner' } },
          { evidence: { ...one.evidence, purpose: 'prefetch' } },
          { evidence: { ...one.evidence, userAgent: 'python-requests/2.32' } },
        )
        .map((more): GradableTouch => ({ ...one, ...more, evidence: { ...(more.evidence ?? one.evidence), method: 'GET' } })),
    );
    fc.assert(
      fc.property(some, fc.array(machine, { maxLength: 40 }), (touches, added) => {
        const all = gradeTouches([...added, ...touches]);
        expect(all.slice(added.length)).toEqual(gradeTouches(touches));
        expect(all.slice(0, added.length).every(({ grade }) => grade === 'machine')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('takes one pass, however much there is of it', () => {
    const flood = Array.from({ length: 50_000 }, (_, at) => click(at % 5, { link: `${at % 9}`, userAgent: chrome }));
    expect(new Set(gradeTouches(flood).map(({ grade }) => grade))).toEqual(new Set(['machine']));
  });
});
