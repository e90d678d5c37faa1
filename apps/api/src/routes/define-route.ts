import { defineOpenAPIRoute, type OpenAPIRoute, type RouteConfig } from '@hono/zod-openapi';
import type { AppEnv } from '../app-env.ts';

/** A route that says who may call it: see `access.ts`. */
type RuledRoute = RouteConfig & { readonly 'x-access': object };

/** One operation of the API: its contract and its handler. `addRoute` is spelled out because our compiler tells absent from undefined. */
export function defineRoute<Route extends RuledRoute>(
  definition: Pick<OpenAPIRoute<Route, AppEnv, true>, 'route' | 'handler' | 'hook'>,
): OpenAPIRoute<Route, AppEnv, true> & { readonly addRoute: true } {
  return { ...defineOpenAPIRoute<Route, AppEnv, true>({ ...definition, addRoute: true }), addRoute: true };
}
