/** The id of our extension in Chromium, fixed by the key in its manifest. */
export const ownExtensionId = 'ejhcdajjefgkbacnopliilopgbpfjfal';
