import { myDevices } from './my-devices/index.tsx';
import { peopleAndAccess } from './people-and-access/index.tsx';

/** Every page of the console, by id. */
export const pages = [myDevices, peopleAndAccess] as const;
