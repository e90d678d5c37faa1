import {
  type CrmSite,
  CrmSiteRequest,
  FeedbackEvent,
  NoteInput,
  type PersonLine,
  type RecordContext,
  RecordHints,
  RecordRef,
  type ResolveResult,
  type Role,
  TouchGradeInput,
  TouchId,
} from '@alongside/common';
import * as z from 'zod';

/*
 * Every message to the worker, by who may send it. The worker believes the sender's place in the browser, never what a
 * message says about its sender. Content script and frame import types from here, nothing else: zod stays in the worker.
 */

const fromContent = [
  /** A page has loaded: which of the user's sites is it? */
  z.object({ type: z.literal('start') }),
  /** A secret for introducing this tab's content script to this tab's frame, good for one use. */
  z.object({ type: z.literal('nonce') }),
  /** Brings the part that reads the page's own fields, where that is allowed. */
  z.object({ type: z.literal('read-page') }),
  /** The tab shows no record any more. */
  z.object({ type: z.literal('left') }),
] as const;

const fromFrame = [
  z.object({ type: z.literal('vouch'), nonce: z.string().max(100) }),
  /** What is held of this record, without asking the server. */
  z.object({ type: z.literal('peek'), record: RecordRef }),
  z.object({ type: z.literal('context'), record: RecordRef }),
  z.object({ type: z.literal('resolve'), record: RecordRef, hints: RecordHints }),
  /** Whom of those that fit the rep means; without one, the choice made before is forgotten. */
  z.object({ type: z.literal('choose'), record: RecordRef, candidateId: z.string().max(100).optional() }),
  z.object({ type: z.literal('feedback'), events: z.array(FeedbackEvent).min(1).max(10), holdMs: z.int().min(0).max(10_000) }),
  /** Takes back feedback that is still held. */
  z.object({ type: z.literal('undo'), id: z.uuid() }),
  z.object({ type: z.literal('flush') }),
  z.object({ type: z.literal('open-options') }),
  /** Signs in to the address that is set. How it goes is told by the pulse. */
  z.object({ type: z.literal('sign-in'), by: z.enum(['window', 'code']) }),
  z.object({ type: z.literal('cancel-sign-in') }),
  /** What the rep has written about this record and not sent yet. */
  z.object({ type: z.literal('note-state'), record: RecordRef }),
  z.object({ type: z.literal('draft'), record: RecordRef, text: z.string().max(4_000) }),
  z.object({ type: z.literal('note'), note: NoteInput }),
  /** The rep knows who acted, a person or software; `null` takes that back. */
  z.object({
    type: z.literal('grade'),
    record: RecordRef,
    touchIds: z.array(TouchId).min(1).max(20),
    grade: TouchGradeInput.shape.grade,
  }),
] as const;

const fromOptions = [
  z.object({ type: z.literal('session'), apiUrl: z.string().max(2_048), apiKey: z.string().max(500) }),
  z.object({ type: z.literal('sign-in-at'), apiUrl: z.url({ protocol: /^https?$/ }).max(2_048), by: z.enum(['window', 'code']) }),
  z.object({ type: z.literal('cancel-sign-in') }),
  /** `drop`: what was not sent yet is forgotten; else it waits until the same person signs in again. */
  z.object({ type: z.literal('sign-out'), drop: z.boolean() }),
  z.object({ type: z.literal('refresh-sites') }),
  z.object({ type: z.literal('request-site'), request: CrmSiteRequest }),
  z.object({ type: z.literal('flush-now') }),
] as const;

/** What an overlay says through its port: which record it shows, by the server's name for it. */
export const PortMessage = z.object({ type: z.literal('watch'), name: z.string().max(1_024).optional() });
export type PortMessage = z.infer<typeof PortMessage>;

export const ContentMessage = z.discriminatedUnion('type', fromContent);
export type ContentMessage = z.infer<typeof ContentMessage>;
export const FrameMessage = z.discriminatedUnion('type', fromFrame);
export type FrameMessage = z.infer<typeof FrameMessage>;
export const OptionsMessage = z.discriminatedUnion('type', fromOptions);
export type OptionsMessage = z.infer<typeof OptionsMessage>;
export type Message = ContentMessage | FrameMessage | OptionsMessage;

/** The only message the other way: the user pressed the key or the button in the tool bar. */
export interface ToggleMessage {
  readonly type: 'toggle';
}

/** What the worker tells open overlays, through the port that each of them holds. */
export type LiveMessage =
  | { readonly type: 'changed'; readonly keys: readonly string[] }
  /** Whether changes are told at this moment; where not, the overlay asks by itself. */
  | { readonly type: 'live'; readonly isLive: boolean };

/** Why there is nothing new to show. */
export interface Trouble {
  readonly code: 'not_set_up' | 'signed_out' | 'forbidden' | 'unreachable' | 'rate_limited' | 'server_error' | 'refused';
  /** Trying earlier is useless. */
  readonly retryAtMs?: number;
  readonly requestId?: string;
  /** Signing in is what helps: the address is known, and no key is set. */
  readonly signIn?: true;
}

export type Judgement = 'useful' | 'not_useful';
export type Judgements = Readonly<Record<string, Judgement>>;

export interface KnownRecord {
  readonly context: RecordContext;
  readonly confirmedAtMs: number;
  readonly judgements: Judgements;
  /** Several fitted, and the rep chose this one. */
  readonly chosen?: true | undefined;
  /** Cards that the admin switched off on this CRM. */
  readonly cardsOff?: readonly string[] | undefined;
}

/** A note on its way from being written to having arrived. */
export interface NoteState {
  readonly draft: string;
  /** Sent by the rep, not yet taken by the server. */
  readonly unsent: number;
}

export type ContextAnswer =
  | ({ readonly status: 'known' } & KnownRecord)
  | { readonly status: 'unknown'; readonly searched: Extract<ResolveResult, { status: 'unknown' }>['searched'] }
  | { readonly status: 'ambiguous'; readonly candidates: readonly (PersonLine & { accountName?: string | undefined })[] }
  /** The server does not know this record; what the page shows may lead to it, and may be sent. */
  | { readonly status: 'hints_wanted' }
  /** A newer question of the same tab took this one's place. */
  | { readonly status: 'outdated' }
  | { readonly status: 'trouble'; readonly trouble: Trouble };

export interface SessionAnswer {
  readonly session?: { readonly workspaceName: string; readonly role: Role };
  readonly trouble?: Trouble;
}

/** What the worker answers to each message. */
export interface Answers {
  start: { readonly sites: readonly CrmSite[] };
  nonce: { readonly nonce: string };
  'read-page': { readonly done: boolean };
  left: { readonly done: true };
  vouch: { readonly vouched: boolean };
  peek: { readonly held?: KnownRecord };
  context: ContextAnswer;
  resolve: ContextAnswer;
  choose: { readonly done: boolean };
  feedback: { readonly waiting: number };
  undo: { readonly undone: boolean };
  flush: { readonly waiting: number };
  'open-options': { readonly done: true };
  session: SessionAnswer;
  'flush-now': { readonly waiting: number };
  'sign-in': { readonly done: boolean };
  'sign-in-at': { readonly done: boolean };
  'cancel-sign-in': { readonly done: true };
  'sign-out': { readonly done: true };
  'note-state': NoteState;
  draft: { readonly done: boolean };
  note: { readonly waiting: number };
  grade: { readonly done: boolean };
  'refresh-sites': { readonly trouble?: Trouble };
  'request-site': { readonly trouble?: Trouble };
}
