export { apiKeys } from './api-keys.ts';
export { workspaces } from './workspaces.ts';
