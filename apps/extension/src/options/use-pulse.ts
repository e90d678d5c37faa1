import { useEffect, useState } from 'react';
import { onPulse, type Pulse, readPulse } from '../pulse.ts';

/** What the worker tells at this moment. */
export function usePulse(): Pulse | undefined {
  const [pulse, setPulse] = useState<Pulse>();
  useEffect(() => {
    void readPulse().then(setPulse);
    return onPulse(setPulse);
  }, []);
  return pulse;
}
