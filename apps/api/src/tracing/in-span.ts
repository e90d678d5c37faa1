import { AppError } from '@alongside/common';
import { type Attributes, SpanStatusCode } from '@opentelemetry/api';
import { isTraced } from './is-traced.ts';
import { tracer } from './tracer.ts';

/**
 * Runs work inside a span, where spans are wanted. Names and attributes are made of what stands in the code, such as the name of a
 * mutation: never of what came with a request. Of an error only its code is told.
 */
export function inSpan<Result>(name: string, attributes: Attributes, work: () => Promise<Result>): Promise<Result> {
  if (!isTraced()) return work();
  return tracer().startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setAttribute('error.type', error instanceof AppError ? error.code : 'internal');
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
