import { problemCodes } from '@alongside/common';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type ContractDocument, operationsOf } from '../operations/contract-document.ts';
import type { Operation } from '../operations/operation.ts';

/** An answer as a client sees it: JSON is parsed, the rest is text, and nothing is `undefined`. */
export interface SeenAnswer {
  readonly status: number;
  /** Without its parameters. */
  readonly type: string;
  readonly body: unknown;
}

/** The published contract of a running server, and what it says about that server's own answers. */
export class Contract {
  /** How often each operation was answered with each status of success: `getPerson 200`. */
  readonly successes = new Map<string, number>();
  readonly operations: readonly Operation[];
  readonly #ajv: Ajv2020;
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #shapes: readonly { readonly operation: Operation; readonly shape: RegExp }[];

  private constructor(document: ContractDocument) {
    this.operations = operationsOf(document);
    // `/v1/people/x` is more exact than `/v1/people/{id}`.
    this.#shapes = this.operations
      .map((operation) => ({ operation, shape: new RegExp(`^${operation.template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`) }))
      .toSorted((a, b) => Number(a.operation.template.includes('{')) - Number(b.operation.template.includes('{')));
    // Not strict: OpenAPI adds words of its own to JSON Schema.
    this.#ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, 'contract');
  }

  static async of(url: string): Promise<Contract> {
    const response = await fetch(`${url}/openapi.json`);
    return Contract.from((await response.json()) as ContractDocument);
  }

  static from(document: ContractDocument): Contract {
    return new Contract(document);
  }

  /** Operations and their promised statuses of success that no answer has had. */
  get unproven(): string[] {
    return this.operations.flatMap(({ operationId, responses }) =>
      Object.keys(responses)
        .filter((status) => /^[23]/.test(status))
        .map((status) => `${operationId} ${status}`)
        .filter((promise) => !this.successes.has(promise)),
    );
  }

  find(method: string, path: string): Operation | undefined {
    const plain = path.replace(/\?.*$/, '');
    return this.#shapes.find(({ operation, shape }) => operation.method === method && shape.test(plain))?.operation;
  }

  /** What is wrong with an answer to a request; empty when it keeps the contract. */
  faults(method: string, path: string, answer: SeenAnswer): string[] {
    const operation = this.find(method, path);
    return operation ? this.faultsOf(operation, answer) : [`${method} ${path} is not in the contract`];
  }

  faultsOf(operation: Operation, { status, type, body }: SeenAnswer): string[] {
    const { operationId, responses } = operation;
    if (status < 400) this.successes.set(`${operationId} ${status}`, (this.successes.get(`${operationId} ${status}`) ?? 0) + 1);
    const promised = String(status) in responses ? String(status) : 'default';
    if (status < 400 && promised === 'default') return [`${operationId} answers ${status}, which is not promised`];
    const content = responses[promised]?.content;
    if (content === undefined) return body === undefined ? [] : [`${operationId} ${status} has a body, and none is promised`];
    if (!(type in content)) return [`${operationId} ${status} is ${type || 'untyped'}, promised is ${Object.keys(content).join(' or ')}`];
    const faults = type === 'application/problem+json' ? problemFaults(status, body) : [];
    if (content[type]?.schema === undefined || !type.endsWith('json')) return faults;
    const validate = this.#validator(operation, promised, type);
    // One schema for each line of a list of lines.
    const values = type === 'application/x-ndjson' && Array.isArray(body) ? body : [body];
    const isKept = values.every((value) => validate(value));
    return isKept ? faults : [...faults, `${operationId} ${status}: ${this.#ajv.errorsText(validate.errors)}`];
  }

  #validator({ operationId, method, template }: Operation, status: string, type: string): ValidateFunction {
    const name = `${operationId} ${status} ${type}`;
    const known = this.#validators.get(name);
    if (known) return known;
    const pointer = ['paths', template, method.toLowerCase(), 'responses', status, 'content', type, 'schema'].map(pointerPart).join('/');
    const validate = this.#ajv.getSchema(`contract#/${pointer}`);
    if (validate === undefined) throw new Error(`${name} has no schema`);
    this.#validators.set(name, validate);
    return validate;
  }
}

/** A problem says its own status, and that of its code. */
function problemFaults(status: number, body: unknown): string[] {
  const problem = body as { status?: number; code?: keyof typeof problemCodes };
  const wanted = problem.code && problemCodes[problem.code]?.status;
  return problem.status === status && wanted === status ? [] : [`a ${status} that says ${problem.status} and ${problem.code}`];
}

/** A part of a JSON pointer inside an address. */
const pointerPart = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
