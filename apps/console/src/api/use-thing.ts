import { useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';

/** One thing of the API, kept under its address. */
export const useThing = <Thing>(path: string, isWanted = true) =>
  useQuery({ queryKey: [path], queryFn: ({ signal }) => ask<Thing>('GET', path, { signal }), enabled: isWanted });
