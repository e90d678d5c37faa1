import type { SeenAnswer } from './contract.ts';

const lines = 'application/x-ndjson';

/** Reads an answer as a client would. */
export async function readAnswer(response: Response): Promise<SeenAnswer> {
  const text = await response.text();
  const type = (response.headers.get('content-type') ?? '').replace(/;.*$/, '');
  return { status: response.status, type, body: text === '' && type !== lines ? undefined : parsed(type, text) };
}

function parsed(type: string, text: string): unknown {
  if (type === lines) return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]));
  return type.endsWith('json') ? (JSON.parse(text) as unknown) : text;
}
