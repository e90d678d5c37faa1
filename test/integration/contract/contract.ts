import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The published contract of a running server, and what it says about that server's own answers. */
export class Contract {
  /** Operations that have been answered with a success. */
  readonly succeeded = new Set<string>();
  readonly #document: OpenApi;
  readonly #ajv: Ajv2020;

  private constructor(document: OpenApi) {
    this.#document = document;
    // Not strict: OpenAPI adds words of its own to JSON Schema.
    this.#ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, 'contract');
  }

  static async of(url: string): Promise<Contract> {
    const response = await fetch(`${url}/openapi.json`);
    return Contract.from((await response.json()) as OpenApi);
  }

  static from(document: OpenApi): Contract {
    return new Contract(document);
  }

  get operations(): string[] {
    return Object.values(this.#document.paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
  }

  /** What is wrong with an answer; empty when it keeps the contract. */
  faults(method: string, path: string, status: number, type: string, body: unknown): string[] {
    const found = this.#find(method, path);
    if (found === undefined) return [`${method} ${path} is not in the contract`];
    const { template, operation } = found;
    const status200 = String(status) in operation.responses ? String(status) : 'default';
    const content = operation.responses[status200]?.content;
    if (status < 400) this.succeeded.add(operation.operationId);
    if (content === undefined) return body === undefined ? [] : [`${operation.operationId} ${status} has a body, and none is promised`];
    if (!(type in content)) return [`${operation.operationId} ${status} is ${type}, promised is ${Object.keys(content).join(' or ')}`];
    const pointer = ['paths', template, method.toLowerCase(), 'responses', status200, 'content', type, 'schema'].map(pointerPart).join('/');
    const validate = this.#ajv.getSchema(`contract#/${pointer}`);
    if (validate === undefined) return [`${operation.operationId} ${status} has no schema`];
    if (validate(body)) return [];
    return [`${operation.operationId} ${status}: ${this.#ajv.errorsText(validate.errors)}`];
  }

  #find(method: string, path: string): { template: string; operation: Operation } | undefined {
    for (const [template, operations] of Object.entries(this.#document.paths)) {
      const operation = operations[method.toLowerCase()];
      const shape = new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
      if (operation !== undefined && shape.test(path.replace(/\?.*$/, ''))) return { template, operation };
    }
    return undefined;
  }
}

/** A part of a JSON pointer inside an address. */
const pointerPart = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
