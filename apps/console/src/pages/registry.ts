import { myDevices } from './my-devices/index.tsx';
import { peopleAndAccess } from './people-and-access/index.tsx';
import { possibleDuplicates } from './possible-duplicates/index.tsx';
import { system } from './system/index.tsx';

/** Every page of the console, by id. */
export const pages = [myDevices, peopleAndAccess, possibleDuplicates, system] as const;
