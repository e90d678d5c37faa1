/** The host of the web address that an element links to, holds or shows, without `www.`; SuiteCRM's empty field links to a bare `http://`. */
export function domainIn(element: Element): string | undefined {
  const part = element.querySelector('a[href^=http],input') ?? element;
  const address = part.getAttribute('href') ?? ('value' in part ? String(part.value) : part.textContent);
  return /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\d-]{1,63}\.){1,9}\p{L}{2,63})(?:[/:?#]|$)/iu
    .exec(address?.trim() ?? '')?.[1]
    ?.toLowerCase();
}

/** The domain behind the address, unless a provider gives such addresses to anybody. */
export function domainOfEmail(email: string): string | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return freeMail.test(domain) ? undefined : domain;
}

/** By name under any short ending: a company called `web.io` then goes without the hint, which costs less than a wrong one. */
const freeMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|mail|proton|protonmail|pm|yandex|zoho|qq|163|126|web|t-online|freenet|orange|wanadoo|free|laposte|libero)\.[a-z.]{2,6}$/;
