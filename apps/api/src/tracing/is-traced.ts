import { ProxyTracerProvider, trace } from '@opentelemetry/api';

/** What there is while nobody has registered a tracer. */
const nobody = new ProxyTracerProvider().getDelegate();

/** Whether anybody wants spans: see docs/observability.md. Without one nothing of a span is made. */
export function isTraced(): boolean {
  const provider = trace.getTracerProvider();
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegate() !== nobody;
}
