import type { Device } from '@alongside/common';
import { Button, Chip } from '@alongside/ui';
import { ask } from '../api/ask.ts';
import { useAct } from '../api/use-act.ts';
import { useList } from '../api/use-list.ts';
import { Ago } from '../parts/ago.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { useTell } from '../parts/toasts.tsx';
import { useWords } from '../words/words-context.tsx';

/** Where somebody is signed in, each with the way to end it at once. @param path the list's address */
export function DeviceList({ path }: { readonly path: string }) {
  const words = useWords();
  const tell = useTell();
  const devices = useList<Device>(path);
  const revoke = useAct({
    run: ({ id }: Device) => ask('DELETE', `/v1/devices/${id}`),
    refresh: [path],
    done: (_, { label }) => tell(words.say('devices.revoked', { label })),
  });
  return (
    <Loaded query={devices}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>{words.say('devices.none')}</Empty>
        ) : (
          <>
            <Failure error={revoke.error} />
            <ul className="rows">
              {items.map((device) => (
                <li key={device.id}>
                  <span className="two-lines">
                    <span>
                      <strong>{device.label}</strong> {device.current && <Chip tone="accent">{words.say('devices.this')}</Chip>}
                    </span>
                    <span className="soft small">
                      {words.say(`devices.kind.${device.kind}`)} · {words.say(`devices.method.${device.method}`)} ·{' '}
                      {words.say('devices.used')} <Ago at={device.lastUsedAt} />
                    </span>
                  </span>
                  {!device.current && (
                    <Button
                      onClick={() => revoke.mutate(device)}
                      disabled={revoke.isPending}
                      aria-label={words.say('devices.revokeNamed', { label: device.label })}
                    >
                      {words.say('devices.revoke')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  );
}
