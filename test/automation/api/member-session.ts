import type { Device, Page } from '@alongside/common';

/** A member signed in to the console, without a screen: for acts that keys may not do. */
export class MemberSession {
  readonly #url: string;
  readonly #cookie: string;

  private constructor(url: string, cookie: string) {
    this.#url = url;
    this.#cookie = cookie;
  }

  /** Becomes a member by an invitation's link. */
  static async accept(link: string, name: string): Promise<MemberSession> {
    const { origin, hash } = new URL(link);
    const response = await fetch(`${origin}/v1/invitations/accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ token: hash.slice(1), name }),
    });
    if (!response.ok) throw new Error(`the invitation was answered with ${response.status}: ${await response.text()}`);
    const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0]);
    return new MemberSession(origin, cookie.join('; '));
  }

  /** Ends every sign-in of a member's extensions. */
  async endExtensions(memberId: string): Promise<void> {
    const { items } = (await (await this.#send('GET', `/v1/members/${memberId}/devices`)).json()) as Page<Device>;
    for (const { id } of items.filter(({ kind }) => kind === 'extension')) await this.#send('DELETE', `/v1/devices/${id}`);
  }

  async #send(method: string, path: string): Promise<Response> {
    const headers = { cookie: this.#cookie, origin: this.#url, 'idempotency-key': crypto.randomUUID() };
    const response = await fetch(this.#url + path, { method, headers });
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${await response.text()}`);
    return response;
  }
}
