import type { RunningDemo } from '@alongside/api/demo/start-demo.ts';
import { extensionFolder } from './extension-folder.ts';
import { recordPath } from './record-path.ts';

/** What a newcomer needs to know once it runs. */
export function welcome({ server, world, repKey, isNew, firstAdminLink }: RunningDemo): string {
  const { url, context } = server;
  const { hot, goneQuiet, lead, untouched } = world.highlights;
  const [account] = world.accounts;
  const [opportunity] = world.opportunities;
  const firstAdmin =
    firstAdminLink === undefined
      ? ''
      : `\n  First admin      ${firstAdminLink}\n                   makes the first member, once, within a day\n`;
  const record = (input: Parameters<typeof recordPath>[0], why: string) => `    ${url}${recordPath(input)}   ${why}`;
  if (repKey === undefined) {
    return `
  Alongside is running on ${url}, on the data in ${context.env.dataDir}.
  That folder had workspaces before, so no demo was made in it.

${firstAdmin}  A key            npm run -s key -- --workspace <slug> --role rep
  With the demo    ALONGSIDE_DATA_DIR=.demo npm start
  Ctrl-C stops it.
`;
  }
  return `
  Alongside is running. ${isNew ? 'The demo workspace was made just now' : 'The demo workspace was kept'} in ${context.env.dataDir}.

  Demo CRM         ${url}/
${record(hot.input, `${hot.input.name} asked for a demo: open this first`)}
${record(lead.input, `${lead.input.name}, a lead`)}
${record(goneQuiet.input, `${goneQuiet.input.name} has gone quiet`)}
${record(untouched.input, `${untouched.input.name}, of whom marketing has seen nothing`)}
${account ? record(account.input, `${account.input.name}, an account`) : ''}
${opportunity ? record(opportunity.input, `${opportunity.input.name}, a deal`) : ''}
${firstAdmin}
  Console          ${url}/console for marketers and admins
  API              ${url}/docs and ${url}/openapi.json
  Key of a rep     ${repKey}
  Another key      npm run -s key -- --workspace demo --role marketer

  The extension    npm start -- --browser opens Chromium with it, signed in. By hand:
    1. Open chrome://extensions and switch on "Developer mode".
    2. Choose "Load unpacked" and take ${extensionFolder}
    3. Open its options; give it the address ${url} and the key above.

  Ctrl-C stops everything.
`;
}
