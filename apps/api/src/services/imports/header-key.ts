/** A header as it is compared: lower case, letters and digits alone, so that `E-mail`, `e_mail` and `Email` are one. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
