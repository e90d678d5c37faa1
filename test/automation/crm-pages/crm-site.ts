/** What a CRM host answers to an address. */
export type CrmSite = (url: URL) => CrmAnswer;

export interface CrmAnswer {
  readonly type: string;
  readonly body: string | Buffer;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}
