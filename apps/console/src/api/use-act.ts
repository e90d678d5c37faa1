import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ApiError } from './api-error.ts';

interface Act<Input, Answer> {
  readonly run: (input: Input) => Promise<Answer>;
  /** Addresses whose answers change by it; everything kept under one of them is asked for again. */
  readonly refresh?: readonly string[];
  readonly done?: (answer: Answer, input: Input) => void;
}

/** Something that changes things on the server. Its failure is shown where it was started. */
export function useAct<Input = void, Answer = unknown>({ run, refresh = [], done }: Act<Input, Answer>) {
  const client = useQueryClient();
  return useMutation<Answer, ApiError, Input>({
    mutationFn: run,
    onSuccess: async (answer, input) => {
      done?.(answer, input);
      await Promise.all(
        refresh.map((path) =>
          client.invalidateQueries({ predicate: ({ queryKey: [kept] }) => typeof kept === 'string' && kept.startsWith(path) }),
        ),
      );
    },
  });
}
