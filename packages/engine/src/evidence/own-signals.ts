import type { EvidenceSignal, TouchEvidence } from '@alongside/common';
import { evidenceLimits } from './evidence-rules.ts';
import type { GradableTouch } from './gradable-touch.ts';
import { openTypes } from './gradable-types.ts';
import { type AgentKind, agentKind } from './known-agents.ts';

const machineCodes: ReadonlySet<string> = new Set<EvidenceSignal>([
  'vendor_bot_flag',
  'said_machine',
  'head_request',
  'prefetch',
  'scanner_agent',
  'link_preview',
  'scanner_network',
  'hidden_link',
  'mail_privacy_proxy',
  'at_delivery',
  'many_links_at_once',
  'beside_scanner',
]);

/** What a touch says by itself, without a look at what lies beside it. */
export interface OwnSignals {
  /** Beyond doubt software: nothing but a correction makes a person of it. */
  readonly machine: readonly EvidenceSignal[];
  /** Somebody was seen at the screen. */
  readonly isConfirmed: boolean;
  /** Neither: software lives there, and people, too. */
  readonly doubts: readonly EvidenceSignal[];
}

type Facts = TouchEvidence & { readonly agent: AgentKind | undefined; readonly isOpen: boolean };

const tells: readonly (readonly [EvidenceSignal, (facts: Facts) => boolean])[] = [
  ['vendor_bot_flag', ({ isBot }) => isBot === true],
  ['head_request', ({ method }) => method === 'HEAD' || method === 'OPTIONS'],
  ['prefetch', ({ purpose }) => purpose !== undefined && /prefetch|prerender|preview/i.test(purpose)],
  ['scanner_agent', ({ agent }) => agent === 'scanner'],
  ['link_preview', ({ agent }) => agent === 'preview'],
  ['scanner_network', ({ network }) => network === 'scanner'],
  ['hidden_link', ({ isHiddenLink }) => isHiddenLink === true],
  // Clicks come through privacy relays, too, but then somebody made them.
  ['mail_privacy_proxy', ({ isOpen, network, agent }) => isOpen && (network === 'privacy_proxy' || agent === 'privacy_proxy')],
];

const misgivings: readonly (readonly [EvidenceSignal, (facts: Facts) => boolean])[] = [
  ['image_proxy', ({ agent }) => agent === 'image_proxy'],
  ['hosting_network', ({ network, agent, isOpen }) => network === 'hosting' || (!isOpen && agent === 'privacy_proxy')],
  ['no_page_activity', ({ laterPages }) => laterPages === 0],
];

export function ownSignals({ type, evidence, saidSignals, saidGrade }: GradableTouch): OwnSignals {
  const said = saidSignals ?? [];
  if (!evidence && said.length === 0 && saidGrade !== 'machine') return nothing;
  const facts: Facts = { ...evidence, agent: agentKind(evidence?.userAgent), isOpen: openTypes.has(type) };
  const told = tells.filter(([, tellsIt]) => tellsIt(facts)).map(([code]) => code);
  const heard = said.filter((code): code is EvidenceSignal => machineCodes.has(code));
  return {
    machine: [...new Set([...told, ...heard, ...(saidGrade === 'machine' ? (['said_machine'] as const) : [])])],
    isConfirmed: (facts.visibleMs ?? 0) >= evidenceLimits.visibleMs || facts.hasInteraction === true || said.includes('human_confirm'),
    doubts: misgivings.filter(([, speaksAgainst]) => speaksAgainst(facts)).map(([code]) => code),
  };
}

const nothing: OwnSignals = { machine: [], isConfirmed: false, doubts: [] };
