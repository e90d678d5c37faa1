import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import {
  type Attributes,
  type Context,
  type ContextManager,
  context,
  ROOT_CONTEXT,
  type Span,
  type SpanOptions,
  type SpanStatus,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';

/** A span as it was ended. */
export interface SeenSpan {
  readonly name: string;
  readonly traceId: string;
  readonly id: string;
  readonly parentId: string | undefined;
  readonly attributes: Attributes;
  readonly isError: boolean;
}

/** Registers a tracer that keeps what it is told, as an operator's SDK would send it. */
export function registerMemoryTracer(): { readonly spans: readonly SeenSpan[]; close(): void } {
  const spans: SeenSpan[] = [];
  const tracer: Tracer = {
    startSpan: (name, options = {}, parent = context.active()) => new MemorySpan(spans, name, options, parent),
    startActiveSpan(name: string, ...rest: unknown[]) {
      const work = rest.at(-1) as (span: Span) => never;
      const [options = {}, parent = context.active()] = rest.slice(0, -1) as [SpanOptions?, Context?];
      const span = new MemorySpan(spans, name, options, parent);
      return context.with(trace.setSpan(parent, span), () => work(span));
    },
  };
  context.setGlobalContextManager(new LocalContexts());
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  return {
    spans,
    close() {
      trace.disable();
      context.disable();
    },
  };
}

class MemorySpan implements Span {
  readonly #seen: SeenSpan[];
  readonly #traceId: string;
  readonly #id = randomBytes(8).toString('hex');
  readonly #parentId: string | undefined;
  #name: string;
  #attributes: Attributes;
  #isError = false;

  constructor(seen: SeenSpan[], name: string, { attributes = {} }: SpanOptions, parent: Context) {
    const above = trace.getSpanContext(parent);
    this.#seen = seen;
    this.#name = name;
    this.#attributes = { ...attributes };
    this.#traceId = above?.traceId ?? randomBytes(16).toString('hex');
    this.#parentId = above?.spanId;
  }

  spanContext = () => ({ traceId: this.#traceId, spanId: this.#id, traceFlags: 1 });
  isRecording = () => true;
  setAttribute(name: string, value: Attributes[string]): this {
    return this.setAttributes({ [name]: value });
  }
  setAttributes(attributes: Attributes): this {
    Object.assign(this.#attributes, attributes);
    return this;
  }
  setStatus({ code }: SpanStatus): this {
    this.#isError = code === SpanStatusCode.ERROR;
    return this;
  }
  updateName(name: string): this {
    this.#name = name;
    return this;
  }
  addEvent = () => this;
  addLink = () => this;
  addLinks = () => this;
  recordException = () => undefined;
  end(): void {
    const [name, attributes] = [this.#name, this.#attributes];
    this.#seen.push({ name, traceId: this.#traceId, id: this.#id, parentId: this.#parentId, attributes, isError: this.#isError });
  }
}

class LocalContexts implements ContextManager {
  readonly #local = new AsyncLocalStorage<Context>();

  active(): Context {
    return this.#local.getStore() ?? ROOT_CONTEXT;
  }
  with<Args extends unknown[], Work extends (...args: Args) => ReturnType<Work>>(
    active: Context,
    work: Work,
    self?: ThisParameterType<Work>,
    ...args: Args
  ): ReturnType<Work> {
    return this.#local.run(active, () => work.call(self as ThisParameterType<Work>, ...args));
  }
  bind<Target>(_: Context, target: Target): Target {
    return target;
  }
  enable(): this {
    return this;
  }
  disable(): this {
    this.#local.disable();
    return this;
  }
}
