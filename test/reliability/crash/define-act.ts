import type { ApiServer } from '../../automation/api/api-server.ts';

/** One request of a lane, which can be sent again as it is. */
export interface CrashRequest {
  readonly kind: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** By what its rows are found in the database. Each must be there once, however often the request was sent. */
  readonly marks: readonly string[];
}

/** What acts happen to. */
export interface CrashWorld {
  readonly server: ApiServer;
  readonly adminKey: string;
  readonly personId: string;
  readonly contentId: string;
  /** An address for Standard Webhooks. */
  readonly endpoint: { readonly id: string; readonly secret: string };
}

/** One kind of write, and how its rows are counted. */
export interface Act {
  readonly kind: string;
  /** @param name of this request alone */
  make(world: CrashWorld, name: string, random: () => number): Promise<Omit<CrashRequest, 'kind'>> | Omit<CrashRequest, 'kind'>;
  /** Gives each mark with how many rows bear it. `?1` is a JSON list of marks. */
  readonly found: string;
  /** How many rows there are of this kind altogether. */
  readonly total: string;
  /** How many are acknowledged and still to be applied. */
  readonly waiting?: string;
  /** What of an answer is the same when the request is sent again; all of it unless told. */
  readonly sameAgain?: (text: string) => string;
}

export function defineAct(act: Act): Act {
  return act;
}
