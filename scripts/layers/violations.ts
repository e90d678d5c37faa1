/** A file that breaks one rule, added to a tree in which nothing else is broken. */
export interface Violation {
  readonly rule: string;
  readonly path: string;
  readonly source: string;
}

const violation = (rule: string, path: string, source: string): Violation => ({ rule, path, source });

/** At least one for each rule; the test beside this file fails for a rule without one. */
export const violations: readonly Violation[] = [
  violation('common-stands-alone', 'packages/common/src/bad.ts', "import { rank } from '@alongside/engine';"),
  violation('packages-know-common-only', 'packages/engine/src/bad.ts', "import { detect } from '@alongside/crm-pages';"),
  violation('packages-know-common-only', 'packages/ui/src/bad.ts', "export { rank } from '@alongside/engine';"),
  violation('apps-keep-apart', 'apps/extension/src/overlay/bad.ts', "import { app } from '@alongside/api/app.ts';"),
  violation('nobody-ships-test-or-scripts', 'apps/api/src/bad.ts', "import { world } from '@alongside/test';"),
  violation('public-door', 'packages/engine/src/bad.ts', "import type { Touch } from '@alongside/common/src/touch.ts';"),
  violation('public-door', 'packages/engine/src/bad.ts', "import { touch } from '../../common/src/index.ts';"),
  violation('import-leads-somewhere', 'packages/engine/src/bad.ts', "import { gone } from './gone.ts';"),
  violation('no-test-code-in-product', 'apps/api/src/bad.ts', "import { cases } from './app.test.ts';"),
  violation('no-test-code-in-product', 'packages/engine/src/bad.ts', "import { expect } from 'vitest';"),

  violation('api-routes-know-common-only', 'apps/api/src/routes/bad.ts', "import { rank } from '@alongside/engine';"),
  violation('api-routes-never-db', 'apps/api/src/routes/bad.ts', "import { open } from '../db/open.ts';"),
  violation('api-routes-never-drizzle', 'apps/api/src/routes/bad.ts', "import { eq } from 'drizzle-orm';"),
  violation('api-routes-never-drizzle', 'apps/api/src/routes/bad.ts', "const { eq } = await import('drizzle-orm/sql');"),
  violation('api-services-never-look-up', 'apps/api/src/services/people/bad.ts', "import { route } from '../../routes/people-list.ts';"),
  violation('api-never-hono-below-routes', 'apps/api/src/services/people/bad.ts', "import type { Context } from 'hono';"),
  violation('api-never-hono-below-routes', 'apps/api/src/db/bad.ts', "import { z } from '@hono/zod-openapi';"),
  violation('api-db-never-looks-up', 'apps/api/src/db/bad.ts', "import { list } from '../services/people/list.ts';"),
  violation('api-db-knows-common-only', 'apps/api/src/db/bad.ts', "import { rank } from '@alongside/engine';"),
  violation('api-jobs-call-services', 'apps/api/src/jobs/bad.ts', "import { open } from '../db/open.ts';"),
  violation('api-services-know-their-packages', 'apps/api/src/services/people/bad.ts', "import { Button } from '@alongside/ui';"),
  violation('api-has-no-browser-packages', 'apps/api/src/bad.ts', "import { detect } from '@alongside/crm-pages';"),
  violation('api-demo-imports-services', 'apps/api/src/demo/bad.ts', "import { open } from '../db/open.ts';"),
  violation('api-demo-is-a-guest', 'apps/api/src/services/people/bad.ts', "import { world } from '../../demo/world.ts';"),
  violation('api-commands-are-an-edge', 'apps/api/src/commands/bad.ts', "import { route } from '../routes/people-list.ts';"),
  violation('api-commands-are-an-edge', 'apps/api/src/services/people/bad.ts', "import { key } from '../../commands/key.ts';"),
  violation('api-env-has-one-reader', 'apps/api/src/services/people/bad.ts', 'export const level = process.env.LEVEL;'),

  violation('extension-knows-common-crm-pages-ui', 'apps/extension/src/overlay/bad.ts', "import { rank } from '@alongside/engine';"),
  violation('cards-know-common-ui', 'apps/extension/src/cards/bad.tsx', "import { detect } from '@alongside/crm-pages';"),
  violation('cards-know-common-ui', 'apps/extension/src/cards/bad.tsx', "import { send } from '../background/client.ts';"),
  violation('cards-keep-apart', 'apps/extension/src/cards/bad.tsx', "import { timeline } from './timeline.tsx';"),
  violation('cards-never-browser', 'apps/extension/src/cards/bad.tsx', 'export const open = () => browser.tabs.create({});'),
  violation('cards-never-browser', 'apps/extension/src/cards/bad.tsx', 'export const id = chrome.runtime.id;'),
  violation('cards-never-browser', 'apps/extension/src/cards/bad.tsx', "import { browser } from 'wxt/browser';"),
  violation('console-knows-its-packages', 'apps/console/src/shell/bad.ts', "import { vendor } from '@alongside/connectors';"),
  violation('pages-keep-apart', 'apps/console/src/pages/people/bad.ts', "import { page } from '../personas/index.ts';"),
  violation('demo-crm-knows-types-only', 'apps/demo-crm/src/bad.ts', "import { Touch } from '@alongside/common';"),
  violation('demo-crm-knows-types-only', 'apps/demo-crm/src/bad.ts', "import type { rank } from '@alongside/engine';"),

  violation('node-on-the-server-only', 'packages/crm-pages/src/bad.ts', "import { readFileSync } from 'node:fs';"),
  violation('node-on-the-server-only', 'apps/extension/src/cards/bad.tsx', 'export const mode = process.env.NODE_ENV;'),
  violation('no-io-where-we-judge', 'packages/engine/src/bad.ts', "export const load = () => fetch('/v1/people');"),
  violation('no-io-where-we-judge', 'packages/crm-pages/src/bad.ts', "export const seen = localStorage.getItem('seen');"),

  violation('module-parses', 'packages/engine/src/bad.ts', 'export const = ;'),
  violation('no-circles', 'packages/engine/src/bad.ts', "import { other } from './other.ts'; import './bad.ts'; export const bad = other;"),
];
