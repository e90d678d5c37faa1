import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate } from './certificate.ts';
import type { CrmSite } from './crm-pages/crm-site.ts';

/** CRM sites under their real host names, all behind one port of this machine. */
export interface CrmHosts {
  readonly port: number;
  /** The port behind each host name: the same for all of them. */
  readonly hosts: Readonly<Record<string, number>>;
  stop(): Promise<void>;
}

/** @param sites the site of each host name, such as `acme.lightning.force.com` */
export async function startCrmHosts(sites: Readonly<Record<string, CrmSite>>): Promise<CrmHosts> {
  const server = createServer(await certificate(), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const site = sites[host];
    if (site === undefined) {
      response.writeHead(404).end(`no CRM here is called ${host}`);
      return;
    }
    const { status = 200, type, headers, body } = site(new URL(request.url ?? '/', `https://${host}`));
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hosts: Object.fromEntries(Object.keys(sites).map((host) => [host, port])),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
