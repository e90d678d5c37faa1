import { accounts } from './accounts.ts';
import { campaigns } from './campaigns.ts';
import { content } from './content.ts';
import { opportunities } from './opportunities.ts';
import { people } from './people.ts';
import { touches } from './touches.ts';

/** Every kind of file that can be imported. */
export const importKinds = { accounts, campaigns, content, opportunities, people, touches } as const;
