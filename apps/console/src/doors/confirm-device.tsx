import type { DevicePreview } from '@alongside/common';
import { Banner, Button } from '@alongside/ui';
import { useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { ask } from '../api/ask.ts';
import { useAct } from '../api/use-act.ts';
import { Failure } from '../parts/failure.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { useWords } from '../words/words-context.tsx';
import { deviceCode } from './device-code.ts';
import { Door } from './door.tsx';
import { useSignedIn } from './use-signed-in.ts';

/** Signs in an extension that could not open a window: its code is typed here, and its owner says yes or no. */
export function ConfirmDevice() {
  const words = useWords();
  const session = useSignedIn();
  return (
    <Door title={words.say('device.title')}>
      <Loaded query={session}>{({ workspace }) => <Steps workspaceName={workspace.name} />}</Loaded>
    </Door>
  );
}

function Steps({ workspaceName }: { readonly workspaceName: string }) {
  const words = useWords();
  const [code, setCode] = useState(deviceCode);
  const [asking, setAsking] = useState<DevicePreview>();
  const [decided, setDecided] = useState<'allowed' | 'denied'>();
  const userCode = code.trim().toUpperCase();
  const look = useAct({ run: () => ask<DevicePreview>('POST', '/v1/oauth/device/preview', { body: { userCode } }), done: setAsking });
  const decide = useAct({
    run: (approve: boolean) => ask('POST', '/v1/oauth/device/decision', { body: { userCode, approve } }),
    done: (_, approve) => setDecided(approve ? 'allowed' : 'denied'),
  });
  if (decided) return <p role="status">{words.say(`device.${decided}`)}</p>;
  if (!asking) {
    return (
      <Form onSubmit={() => look.mutate()}>
        <Field label={words.say('device.code')} hint={words.say('device.codeWhy')}>
          <input
            name="code"
            className="code-input"
            required
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        </Field>
        {look.error instanceof ApiError && ['not_found', 'invalid_request', 'link_expired'].includes(look.error.code) ? (
          <p role="alert" className="bad">
            {words.say('device.unknown')}
          </p>
        ) : (
          <Failure error={look.error} />
        )}
        <Button look="primary" type="submit" disabled={look.isPending}>
          {words.say('signIn.continue')}
        </Button>
      </Form>
    );
  }
  return (
    <>
      <p>{words.say('device.asks', { workspace: workspaceName })}</p>
      <p className="device-label">{asking.label}</p>
      <Banner tone="warm" icon="alert">
        {words.say('device.beware')}
      </Banner>
      <Failure error={decide.error} />
      <p className="door-actions">
        <Button look="primary" onClick={() => decide.mutate(true)} disabled={decide.isPending}>
          {words.say('authorize.allow')}
        </Button>
        <Button onClick={() => decide.mutate(false)} disabled={decide.isPending}>
          {words.say('device.deny')}
        </Button>
      </p>
    </>
  );
}
