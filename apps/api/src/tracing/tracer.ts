import { type Tracer, trace } from '@opentelemetry/api';

/** Ours, of whichever provider is registered at this moment. */
export function tracer(): Tracer {
  return trace.getTracer('alongside');
}
