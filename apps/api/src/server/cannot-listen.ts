import { AppError } from '@alongside/common';

/** Why nothing can listen there, and what to do. */
export function cannotListen(host: string, port: number, cause: NodeJS.ErrnoException): AppError {
  const reason = cause.code === 'EADDRINUSE' ? 'something else listens there' : (cause.code ?? cause.message);
  return new AppError('conflict', `cannot listen on ${host}:${port}: ${reason}; set ALONGSIDE_HOST or ALONGSIDE_PORT`, { cause });
}
