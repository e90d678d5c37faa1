import { account } from './account.ts';
import { campaign } from './campaign.ts';
import { content } from './content.ts';
import { opportunity } from './opportunity.ts';
import { person } from './person.ts';
import { persona } from './persona.ts';
import { push } from './push.ts';

export const nouns = [account, campaign, content, opportunity, person, persona, push] as const;
