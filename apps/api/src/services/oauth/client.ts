/** The one client that signs in by OAuth. It keeps no secret: whoever is in the browser can read an extension. */
export const extensionClient = { id: 'alongside-extension', name: 'Alongside extension' } as const;
