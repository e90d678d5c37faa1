import * as z from 'zod';
import type { SignInFailure } from '../../pulse.ts';
import type { DeviceSignIn } from '../../storage.ts';
import { readStored, writeStored } from '../../stored-value.ts';
import { ApiTrouble } from '../api.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { World } from '../world.ts';
import { SignInFailed } from './sign-in-failure.ts';
import { oauthRequest, type Tokens, tokenRequest } from './token-request.ts';

const started = z.object({
  device_code: z.string().min(1),
  user_code: z.string().min(1).max(20),
  verification_uri: z.url({ protocol: /^https?$/ }),
  verification_uri_complete: z.url({ protocol: /^https?$/ }).optional(),
  expires_in: z.number().positive(),
  interval: z.number().positive().default(5),
});

/** By how much a server that is asked too often wants the pause longer. @source RFC 8628, section 3.5 */
const slowDownMs = 5_000;
const grant = 'urn:ietf:params:oauth:grant-type:device_code';

export interface DeviceSignInOptions {
  readonly world: Pick<World, 'fetch' | 'now'>;
  /** Asks to be woken for the next question, also when the worker has died meanwhile. */
  readonly wakeAt: (atMs: number) => Promise<void>;
  readonly succeeded: (apiUrl: string, tokens: Tokens) => Promise<void>;
  readonly failed: (failure: SignInFailure) => Promise<void>;
}

/**
 * Signing in by a code that is entered somewhere else. All that is known of it lies in `storage.session`: the worker may die between
 * two questions.
 *
 * @source RFC 8628
 */
export function deviceSignIn({ world, wakeAt, succeeded, failed }: DeviceSignInOptions) {
  const turn = oneAtATime();

  return { start, poll: () => turn(poll), cancel: () => turn(() => writeStored('device', undefined)) };

  /** @returns the code, and the page to enter it on; nothing when it is not wanted any more @throws SignInFailed, ApiTrouble */
  async function start(apiUrl: string, isWanted: () => boolean): Promise<(DeviceSignIn & { readonly page: string }) | undefined> {
    const answer = await oauthRequest(world, `${apiUrl}/oauth/device_authorization`, {}, started);
    if ('error' in answer) throw new SignInFailed({ why: 'denied' });
    if (!isWanted()) return undefined;
    const nowMs = world.now();
    const intervalMs = answer.interval * 1_000;
    const own: DeviceSignIn = {
      apiUrl,
      deviceCode: answer.device_code,
      userCode: answer.user_code,
      verificationUri: answer.verification_uri,
      intervalMs,
      nextPollAtMs: nowMs + intervalMs,
      expiresAtMs: nowMs + answer.expires_in * 1_000,
    };
    await writeStored('device', own);
    await wakeAt(own.nextPollAtMs);
    return { ...own, page: answer.verification_uri_complete ?? answer.verification_uri };
  }

  async function poll(): Promise<void> {
    const own = await readStored('device');
    if (!own) return;
    if (own.nextPollAtMs > world.now()) return wakeAt(own.nextPollAtMs);
    if (own.expiresAtMs <= world.now()) return end({ why: 'expired' });
    const answer = await ask(own);
    if (answer === undefined || ('error' in answer && (answer.error === 'authorization_pending' || answer.error === 'slow_down'))) {
      const intervalMs = own.intervalMs + (answer?.error === 'slow_down' ? slowDownMs : 0);
      const next = { ...own, intervalMs, nextPollAtMs: world.now() + intervalMs };
      await writeStored('device', next);
      return wakeAt(next.nextPollAtMs);
    }
    if ('error' in answer) return end({ why: answer.error === 'expired_token' ? 'expired' : 'denied' });
    await writeStored('device', undefined);
    await succeeded(own.apiUrl, answer);
  }

  /** `undefined` where the server could not be asked: it will be, next time. */
  async function ask(own: DeviceSignIn): Promise<Tokens | { readonly error: string } | undefined> {
    try {
      return await tokenRequest(world, own.apiUrl, { grant_type: grant, device_code: own.deviceCode });
    } catch (error) {
      if (error instanceof ApiTrouble) return undefined;
      throw error;
    }
  }

  async function end(failure: SignInFailure): Promise<void> {
    await writeStored('device', undefined);
    await failed(failure);
  }
}
