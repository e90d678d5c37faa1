/** The pattern for one host, and that host alone. Without the port, which Firefox does not know in patterns; addresses are compared in full later. */
export function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
