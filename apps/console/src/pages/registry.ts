import { peopleAndAccess } from './people-and-access/index.tsx';

/** Every page of the console, by id. */
export const pages = [peopleAndAccess] as const;
