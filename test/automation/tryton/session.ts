/** One call of Tryton's JSON-RPC interface, signed in. */
export type TrytonCall = (method: string, params: readonly unknown[]) => Promise<unknown>;

interface Credentials {
  readonly user: string;
  readonly password: string;
}

/**
 * Signs in to Tryton's JSON-RPC interface.
 *
 * @source trytond/protocols/jsonrpc.py and dispatcher.py of Debian's tryton-server 6.0.29
 */
export async function trytonSession(url: string, { user, password }: Credentials): Promise<TrytonCall> {
  const login = await call(url, {}, 'common.db.login', [user, { password }, 'en']);
  if (!Array.isArray(login)) throw new Error('Tryton refused the sign-in');
  const [userId, session] = login;
  const authorization = `Session ${Buffer.from(`${user}:${userId}:${session}`).toString('base64')}`;
  return (method, params) => call(url, { authorization }, method, params);
}

async function call(url: string, headers: Record<string, string>, method: string, params: readonly unknown[]): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ id: 1, method, params }),
  });
  if (!response.ok) throw new Error(`Tryton answered ${method} with ${response.status}`);
  const answer = (await response.json()) as { result?: unknown; error?: unknown };
  if (answer.error !== undefined && answer.error !== null) throw new Error(`Tryton refused ${method}: ${JSON.stringify(answer.error)}`);
  return answer.result;
}
