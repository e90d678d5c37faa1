/** The chain of what was done to the installation as a whole, in place of a workspace's id. */
export const installationChain = 'installation';
