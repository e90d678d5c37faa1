import { DeviceList } from '../../devices/device-list.tsx';
import { useWords } from '../../words/words-context.tsx';
import { definePage } from '../define-page.ts';

/** Where I am signed in, for everybody. */
export const myDevices = definePage({
  id: 'my-devices',
  path: '/devices',
  title: 'devices.title',
  icon: 'device',
  isPersonal: true,
  roles: ['rep', 'marketer', 'admin'],
  Body: MyDevices,
});

function MyDevices() {
  const words = useWords();
  return (
    <>
      <p className="lead">{words.say('devices.why')}</p>
      <DeviceList path="/v1/devices" />
    </>
  );
}
