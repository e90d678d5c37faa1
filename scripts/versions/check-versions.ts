/** The parts of a package.json that name versions. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly engines?: { readonly node?: string };
  readonly packageManager?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Two versions of one dependency that stand on purpose: TypeScript 7 has no compiler API, and openapi-typescript needs one.
 * Sorted by name; may only shrink (docs/decisions/0001-dependencies.md).
 */
const twoOnPurpose: ReadonlySet<string> = new Set(['typescript']);

/**
 * What is wrong with the versions of all workspaces, a sentence for each; the first manifest is the root's.
 *
 * @param decisions text of all decisions: each dependency must be named there, in backticks
 */
export function checkVersions([root, ...workspaces]: readonly Manifest[], decisions: string): string[] {
  if (root === undefined) return ['There is no package.json at the root.'];
  const all = [root, ...workspaces];
  const ours = new Set(workspaces.map(({ name }) => name));
  return [
    ...all.flatMap((manifest) => pinFindings(manifest, ours)),
    ...ownVersionFindings(root, workspaces),
    ...twoVersionFindings(all, ours),
    ...nodeFindings(root),
    ...unexplainedFindings(all, ours, decisions),
  ];
}

function pinFindings(manifest: Manifest, ours: ReadonlySet<string>): string[] {
  return dependenciesOf(manifest).flatMap(([name, version]) => {
    const asks = `${manifest.name} asks for ${name} ${version}`;
    if (ours.has(name)) return version === '*' ? [] : [`${asks}: a workspace is always "*".`];
    return /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) ? [] : [`${asks}: pin one exact version.`];
  });
}

function ownVersionFindings(root: Manifest, workspaces: readonly Manifest[]): string[] {
  return workspaces
    .filter(({ version }) => version !== root.version)
    .map(({ name, version }) => `${name} is ${version}, the root is ${root.version}: all carry one version.`);
}

function twoVersionFindings(all: readonly Manifest[], ours: ReadonlySet<string>): string[] {
  const seen = new Map<string, Map<string, string>>();
  for (const manifest of all) {
    for (const [name, version] of dependenciesOf(manifest)) {
      if (ours.has(name) || twoOnPurpose.has(name)) continue;
      seen.set(name, (seen.get(name) ?? new Map<string, string>()).set(version, manifest.name));
    }
  }
  return [...seen]
    .filter(([, versions]) => versions.size > 1)
    .map(
      ([name, versions]) =>
        `${name} is asked for as ${[...versions].map(([version, by]) => `${version} (${by})`).join(' and ')}: choose one.`,
    );
}

function dependenciesOf({ dependencies, devDependencies, optionalDependencies }: Manifest): [string, string][] {
  return [dependencies, devDependencies, optionalDependencies].flatMap((group) => Object.entries(group ?? {}));
}

function nodeFindings(root: Manifest): string[] {
  const asked = new Map(dependenciesOf(root));
  const major = (version: string | undefined): string | undefined => /\d+/.exec(version ?? '')?.[0];
  const majors = new Set([major(root.engines?.node), major(asked.get('node')), major(asked.get('@types/node'))]);
  if (majors.size === 1 && !majors.has(undefined)) return [];
  return [`engines.node, the dependency node and @types/node must name one major version, and name ${[...majors].join(', ')}.`];
}

function unexplainedFindings(all: readonly Manifest[], ours: ReadonlySet<string>, decisions: string): string[] {
  const names = new Set(all.flatMap((manifest) => dependenciesOf(manifest).map(([name]) => name)));
  return [...names]
    .filter((name) => !ours.has(name) && !decisions.includes(`\`${name}\``))
    .map((name) => `${name} is explained nowhere in docs/decisions: say in a new page why it earns its place.`);
}
