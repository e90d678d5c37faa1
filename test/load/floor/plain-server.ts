import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// The floor that answers are compared with: the same bytes from memory, and nothing else done.
const body = readFileSync(process.argv[2] ?? '');
const server = createServer((request, response) => {
  if (request.headers['if-none-match'] !== undefined) response.writeHead(304).end();
  else response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
