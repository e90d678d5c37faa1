import { type Context, propagation, ROOT_CONTEXT, TraceFlags, trace } from '@opentelemetry/api';

/** `traceparent` of W3C Trace Context, version 00. */
const form = /^[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;

/** The span that a request is part of: by the propagator that is registered, else as W3C Trace Context says. */
export function parentOf(header: (name: string) => string | undefined): Context {
  const carrier = { traceparent: header('traceparent'), tracestate: header('tracestate'), b3: header('b3') };
  const told = propagation.extract(ROOT_CONTEXT, carrier);
  if (trace.getSpanContext(told)) return told;
  const [, traceId, spanId, flags = '00'] = form.exec(carrier.traceparent ?? '') ?? [];
  if (!traceId || !spanId || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
