/** Where a module stands: its workspace, and the folder inside it that decides what it may do. */
export interface Place {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  /** `common`, `api`, `test`...: the last part of the workspace's folder. */
  readonly workspace: string;
  readonly home: 'packages' | 'apps' | 'test' | 'scripts';
  /** First folder below `src`, such as `routes`; empty for a file directly in it. */
  readonly area: string;
  /** First name below the area without its extension: `timeline` for `cards/timeline.tsx` and for `cards/timeline/strip.tsx`. */
  readonly item: string;
  /** A test, its fixtures or a shared suite: never part of what ships. */
  readonly isTest: boolean;
  /** A tool's configuration beside `package.json`, or a script of the workspace. It runs in Node, whatever the workspace's runtime. */
  readonly isConfig: boolean;
}

/** Every card in every state, to look at and to test: only the build for end-to-end tests contains it. */
const gallery = 'apps/extension/src/entrypoints/gallery/';

/** Reads the place from a path such as `apps/api/src/routes/people-list.ts`. */
export function placeOf(path: string): Place {
  const parts = path.split('/');
  const home = parts[0] as Place['home'];
  const depth = home === 'packages' || home === 'apps' ? 2 : 1;
  const workspace = parts[depth - 1] ?? '';
  const inside = parts.slice(depth);
  const inSource = inside[0] === 'src' ? inside.slice(1) : inside;
  const area = inSource.length > 1 ? (inSource[0] ?? '') : '';
  const item = (area === '' ? '' : (inSource[1] ?? '')).replace(/\..*$/, '');
  const isTest = /\.(test|suite|story)\.tsx?$/.test(path) || /\/(fixtures|testing|test)\//.test(path) || path.startsWith(gallery);
  const isConfig = (inside.length === 1 && path.endsWith('.config.ts')) || inside[0] === 'scripts';
  return { path, workspace, home, area, item, isTest, isConfig };
}
