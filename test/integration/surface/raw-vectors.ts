const end = '\r\n\r\n';
const host = 'Host: 127.0.0.1';
const post = (headers: string, body = '') =>
  `POST /v1/sign-in/email HTTP/1.1\r\n${host}\r\nContent-Type: application/json\r\n${headers}${end}${body}`;
const get = (target: string, headers = '') => `GET ${target} HTTP/1.1\r\n${host}\r\n${headers}\r\n`;
const smuggled = `GET /v1/people HTTP/1.1\r\n${host}${end}`;

/** Requests that are framed wrongly, or so that two servers could read them differently. */
export const wrongRequests: Readonly<Record<string, string | Buffer>> = {
  'a length and chunks': post('Content-Length: 4\r\nTransfer-Encoding: chunked', `0${end}${smuggled}`),
  'two lengths that differ': post('Content-Length: 4\r\nContent-Length: 5', 'abcd'),
  'two lengths in one header': post('Content-Length: 4, 5', 'abcd'),
  'a length with a sign': post('Content-Length: +4', 'abcd'),
  'a length below zero': post('Content-Length: -1'),
  'a length in hexadecimal': post('Content-Length: 0x4', 'abcd'),
  'a length with a blank inside': post('Content-Length: 1 0', 'abcd'),
  'a length beyond all numbers': post('Content-Length: 99999999999999999999999'),
  'an encoding that does not exist': post('Transfer-Encoding: xchunked', `0${end}${smuggled}`),
  'chunks that are not the last encoding': post('Transfer-Encoding: chunked, identity', `0${end}${smuggled}`),
  'a blank before the colon': post('Transfer-Encoding : chunked', `0${end}${smuggled}`),
  'a tab before an encoding': post('Transfer-Encoding:\tchunked\r\nTransfer-Encoding: identity', `0${end}${smuggled}`),
  'a header that goes on in the next line': get('/healthz', 'X-Long: a\r\n b\r\nContent-Length: 3\r\n c\r\n'),
  'a header without a colon': get('/healthz', 'Nonsense\r\n'),
  'a header without a name': get('/healthz', ': value\r\n'),
  'a null in a header': get('/healthz', 'X-Null: a\0b\r\n'),
  'a lone carriage return': get('/healthz', 'X-Return: a\rTransfer-Encoding: chunked\r\n'),
  'a chunk whose size is no number': post('Transfer-Encoding: chunked', `zz\r\nabcd${end}`),
  'a chunk whose size is below zero': post('Transfer-Encoding: chunked', `-4\r\nabcd${end}`),
  'a chunk whose size overflows': post('Transfer-Encoding: chunked', `FFFFFFFFFFFFFFFFF\r\nabcd${end}`),
  'a chunk that is longer than its size': post('Transfer-Encoding: chunked', `2\r\nabcd\r\n0${end}`),
  'a chunk with an endless extension': post('Transfer-Encoding: chunked', `4;${'a'.repeat(40_000)}\r\nabcd\r\n0${end}`),
  'no version': `GET /healthz${end}`,
  'a version that does not exist': `GET /healthz HTTP/9.9\r\n${host}${end}`,
  'a version in small letters': `GET /healthz http/1.1\r\n${host}${end}`,
  'a method in small letters': `get /healthz HTTP/1.1\r\n${host}${end}`,
  'a method that does not exist': `JUMP /healthz HTTP/1.1\r\n${host}${end}`,
  'a tunnel to elsewhere': `CONNECT evil.test:443 HTTP/1.1\r\n${host}${end}`,
  'the preface of HTTP/2': `PRI * HTTP/2.0${end}SM${end}`,
  'the hello of TLS': Buffer.from('16030100c8010000c40303', 'hex'),
  'a blank in the address': get('/healthz /x'),
  'a null in the address': get('/healthz\0'),
  'an address of 20,000 characters': get(`/${'a'.repeat(20_000)}`),
  'headers of 20,000 characters': get('/healthz', `X-Long: ${'a'.repeat(20_000)}\r\n`),
  'a thousand headers': get('/healthz', Array.from({ length: 1_000 }, (_, at) => `X-${at}: aaaaaaaaaa\r\n`).join('')),
  'no host': `GET /healthz HTTP/1.1${end}`,
  'the host of another server': `GET /healthz HTTP/1.1\r\nHost: evil.test${end}`,
  'two hosts': `GET /healthz HTTP/1.1\r\n${host}\r\nHost: evil.test${end}`,
  'an address of another server': `GET http://evil.test/healthz HTTP/1.1\r\n${host}${end}`,
  'an address that climbs': get('/v1/../../etc/passwd'),
  'an address that climbs in disguise': get('/docs/%2e%2e/%2e%2e/etc/passwd'),
  'an address with two slashes': get('//evil.test/v1/session'),
};

/** Unusual, and right. */
export const rightRequests: Readonly<Record<string, string>> = {
  'its own full address': `GET http://127.0.0.1/healthz HTTP/1.1\r\n${host}${end}`,
  'an offer of HTTP/2': get('/healthz', 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n'),
  'the old version': `GET /healthz HTTP/1.0\r\n${host}${end}`,
  'an empty line before': `\r\n${get('/healthz')}`,
};
