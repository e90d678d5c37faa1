/** How the extension names itself to the sign-in of the server. A public client: it has no secret. */
export const clientId = 'alongside-extension';
