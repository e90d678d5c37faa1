/** Where whoever asks shows a code or a token in the body. */
const tokenEndpoints = '/oauth/';

/** Whether a request, or the one that a browser asks leave for, carries its authority itself, so that no browser adds it by its own. */
export function showsAuthority(path: string, header: (name: string) => string | undefined): boolean {
  if (path.startsWith(tokenEndpoints) || header('authorization') !== undefined) return true;
  return /(?:^|[, ])authorization(?:[, ]|$)/i.test(header('access-control-request-headers') ?? '');
}
