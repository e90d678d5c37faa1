import { describe, expect, test } from 'vitest';
import { ApiTrouble } from './api.ts';
import { live, type SocketHears } from './live.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A worker with a clock of its own and a server that answers as told. */
function worker(ticket: () => string | undefined = () => 't1') {
  let timers: { act: () => void; ms: number }[] = [];
  const sockets: (SocketHears & { url: string; isOpen: boolean })[] = [];
  const said: string[] = [];
  const told: string[] = [];
  const own = live({
    async ticket() {
      const given = ticket();
      return given === undefined ? undefined : { apiUrl: 'https://a.example', ticket: given };
    },
    open(url, hears) {
      const socket = { url, isOpen: true, ...hears };
      sockets.push(socket);
      return {
        send: (text) => void told.push(text),
        close: () => {
          socket.isOpen = false;
        },
      };
    },
    later(act, ms) {
      const timer = { act, ms };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    changed: (keys) => void said.push(keys.join(' ')),
    heard: (isLive) => void said.push(isLive ? 'live' : 'deaf'),
    revoked: () => void said.push('revoked'),
  });
  return {
    ...own,
    sockets,
    said,
    told,
    waits: () => timers.map(({ ms }) => ms),
    async fire(which: (ms: number) => boolean) {
      const due = timers.filter(({ ms }) => which(ms));
      timers = timers.filter((timer) => !due.includes(timer));
      for (const { act } of due) act();
      await settled();
    },
  };
}
const hello = (sequence: number) => JSON.stringify({ type: 'hello', sequence });

describe('live', () => {
  test('all overlays share one socket, which is closed some time after the last of them', async () => {
    const { join, sockets, fire } = worker();
    const leave = [join(), join(), join()];
    await settled();
    expect(sockets.map(({ url }) => url)).toEqual(['wss://a.example/v1/live?ticket=t1']);
    for (const each of leave) each.leave();
    expect(sockets[0]?.isOpen).toBe(true);
    await fire((ms) => ms === 5_000);
    expect(sockets[0]?.isOpen).toBe(false);
  });

  test('a ticket that was asked for by whoever was there before opens nothing', async () => {
    let given = 0;
    const { join, renew, sockets } = worker(() => {
      given += 1;
      return `t${given}`;
    });
    join();
    renew();
    await settled();
    expect(sockets.map(({ url }) => url)).toEqual(['wss://a.example/v1/live?ticket=t2']);
  });

  test('tells what changed, and everything when it may have missed something', async () => {
    const { join, sockets, said, fire } = worker();
    join();
    await settled();
    sockets[0]?.message(hello(7));
    sockets[0]?.message(JSON.stringify({ type: 'changed', keys: ['record:demo/demo/contact/1'], sequence: 8 }));
    sockets[0]?.message('no json');
    sockets[0]?.closed(1006);
    await fire((ms) => ms < 2_000);
    sockets[1]?.message(hello(9));
    expect(said).toEqual(['live', 'shared', 'record:demo/demo/contact/1', 'deaf', 'live', 'shared']);
  });

  test('names the records on the screens, once it is heard and when they change', async () => {
    const { join, sockets, told, fire } = worker();
    const [one, two] = [join(), join()];
    one.watch('record:a');
    two.watch('record:a');
    await settled();
    sockets[0]?.message(hello(1));
    two.watch('record:b');
    await fire((ms) => ms === 250);
    expect(told.map((text) => JSON.parse(text).records)).toEqual([['record:a'], ['record:a', 'record:b']]);
  });

  test('rights that changed are as good as gone until they were asked for', async () => {
    const { join, sockets, said } = worker();
    join();
    await settled();
    sockets[0]?.closed(1012);
    expect(said).toEqual(['deaf', 'revoked']);
  });

  test('says at once when access is gone', async () => {
    const { join, sockets, said } = worker();
    join();
    await settled();
    sockets[0]?.message(hello(1));
    sockets[0]?.closed(4401);
    expect(said).toEqual(['live', 'shared', 'deaf', 'revoked']);
  });

  test('waits longer each time for a server that is away', async () => {
    const { join, waits, fire } = worker(() => {
      throw new ApiTrouble({ code: 'unreachable' });
    });
    join();
    await settled();
    const seen: number[] = [];
    for (let tries = 0; tries < 8; tries += 1) {
      seen.push(...waits());
      await fire(() => true);
    }
    const usual = [1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1_000);
    expect(seen.every((ms, at) => ms >= (usual[at] ?? 0) / 2 && ms <= (usual[at] ?? 0) * 1.5)).toBe(true);
  });

  test('takes a socket that has gone silent for dead', async () => {
    const { join, sockets, fire } = worker();
    join();
    await settled();
    sockets[0]?.message(hello(1));
    await fire((ms) => ms === 45_000);
    await fire(() => true);
    expect(sockets.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });

  test('asks a server without a socket again much later', async () => {
    const { join, waits, sockets } = worker(() => undefined);
    join();
    await settled();
    expect([waits(), sockets]).toEqual([[600_000], []]);
  });
});
