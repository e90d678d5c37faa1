import type { Tree } from './tree.ts';

const doors = { '.': './src/index.ts' };

const workspace = (folder: string, exports: Record<string, string> = doors) => ({
  name: `@alongside/${folder.split('/').at(-1)}`,
  folder,
  doors: exports,
});

/** A small tree with something in every layer, in which each import is one that the rules allow. */
export const lawfulTree: Tree = {
  workspaces: [
    workspace('packages/common', { ...doors, './generated/api': './generated/api.d.ts' }),
    workspace('packages/engine'),
    workspace('packages/crm-pages'),
    workspace('packages/connectors'),
    workspace('packages/ui', { ...doors, './tokens.css': './src/tokens.css' }),
    workspace('apps/api', { './*': './src/*' }),
    workspace('apps/extension', {}),
    workspace('apps/console', {}),
    workspace('apps/demo-crm', {}),
    workspace('test'),
    workspace('scripts', {}),
  ],
  sources: new Map(
    Object.entries({
      'packages/common/src/index.ts': "export { touch } from './touch.ts';",
      'packages/common/src/touch.ts': 'export const touch = 1;',
      'packages/engine/src/index.ts': "import { touch } from '@alongside/common'; export const rank = touch;",
      'packages/engine/src/other.ts': 'export const other = 1;',
      'packages/crm-pages/src/index.ts': "import type { touch } from '@alongside/common'; export const detect = document.title;",
      'packages/crm-pages/src/index.test.ts':
        "import { readdirSync } from 'node:fs'; import { test } from 'vitest'; import { detect } from './index.ts';",
      'packages/connectors/src/index.ts': "import { createHash } from 'node:crypto'; export const vendor = createHash;",
      'packages/ui/src/index.ts': "import { useState } from 'react'; export const Button = useState;",
      'apps/api/src/main.ts':
        "import { app } from './app.ts'; import { world } from './demo/world.ts'; import { open } from './db/open.ts';",
      'apps/api/src/app.ts': "import { Hono } from 'hono'; import { route } from './routes/people-list.ts'; export const app = new Hono();",
      'apps/api/src/app.test.ts': "import { test } from 'vitest'; import { open } from './db/open.ts'; export const cases = [];",
      'apps/api/src/env.ts': 'export const env = process.env;',
      'apps/api/src/routes/people-list.ts':
        "import { createRoute } from '@hono/zod-openapi'; import { list } from '../services/people/list.ts'; export const route = 1;",
      'apps/api/src/services/people/list.ts':
        "import { rank } from '@alongside/engine'; import { eq } from 'drizzle-orm'; import { open } from '../../db/open.ts'; export const list = 1;",
      'apps/api/src/db/open.ts':
        "import { drizzle } from 'drizzle-orm/libsql'; import { touch } from '@alongside/common'; export const open = 1;",
      'apps/api/src/jobs/sync.ts': "import { vendor } from '@alongside/connectors'; import { list } from '../services/people/list.ts';",
      'apps/api/src/demo/world.ts': "import { list } from '../services/people/list.ts'; export const world = 1;",
      'apps/api/src/commands/key.ts': "import { list } from '../services/people/list.ts'; export const key = 1;",
      'apps/extension/src/background/client.ts': 'export const send = () => browser.runtime.id;',
      'apps/extension/src/overlay/frame.tsx':
        "import { detect } from '@alongside/crm-pages'; import { cards } from '../cards/registry.ts';",
      'apps/extension/src/cards/registry.ts': "import { timeline } from './timeline.tsx'; export const cards = [timeline] as const;",
      'apps/extension/src/cards/timeline.tsx':
        "import { Button } from '@alongside/ui'; import { strip } from './timeline/strip.ts'; export const timeline = 1;",
      'apps/extension/src/cards/persona.tsx': "import { chip } from './chip.tsx'; export const persona = chip;",
      'apps/extension/src/cards/chip.tsx': 'export const chip = 1;',
      'apps/console/src/pages/registry.ts':
        "import { page as people } from './people/index.ts'; import { page as personas } from './personas/index.ts';",
      'apps/extension/src/cards/timeline/strip.ts': 'export const strip = 1;',
      'apps/console/src/pages/people/index.ts': "import { rank } from '@alongside/engine'; export const page = 1;",
      'apps/console/src/pages/personas/index.ts': "import '@alongside/ui/tokens.css'; export const page = 1;",
      'apps/demo-crm/src/app.ts': "import type { touch } from '@alongside/common'; export const load = () => fetch('/api');",
      'apps/demo-crm/vite.config.ts': "import { resolve } from 'node:path'; export default {};",
      'test/index.ts': "import { app } from '@alongside/api/app.ts'; import { rank } from '@alongside/engine'; export const world = 1;",
      'scripts/generate.ts': "import { app } from '@alongside/api/app.ts'; import { readFileSync } from 'node:fs';",
    }),
  ),
};
