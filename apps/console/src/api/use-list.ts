import { useQuery } from '@tanstack/react-query';
import { askAll } from './ask-all.ts';

/** A whole list of the API, kept under its address. */
export const useList = <Item>(path: string, isWanted = true) =>
  useQuery({ queryKey: [path], queryFn: ({ signal }) => askAll<Item>(path, signal), enabled: isWanted });
