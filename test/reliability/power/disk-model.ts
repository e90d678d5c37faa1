import { dirname } from 'node:path';
import type { DiskEvent } from '../shim/read-disk-log.ts';
import { DiskFile, type Remainder } from './disk-file.ts';

/** A name gets a file, loses it, or is a folder. */
type Naming = readonly { readonly name: string; readonly file: DiskFile | 'folder' | undefined }[];

interface Handle {
  readonly name: string;
  /** `undefined`: a folder. */
  readonly file: DiskFile | undefined;
  /** What a sync under way covers. */
  covered: number;
}

const longestName = 1_024;
/** How the log says that what was opened is a folder. */
const folder = 2;

/** What may survive a cut: files by name. */
export type DiskImage = ReadonlyMap<string, { readonly content: Buffer; readonly key: string }>;

/**
 * A disk of the unkind sort, fed with what was done to it: a file's content is sure only once the file was synced, a name only once its
 * folder was. What is not sure is lost, kept or torn, in any order; names are lost from the newest on.
 */
export class DiskModel {
  readonly #handles = new Map<string, Handle>();
  /** As the programs see it. */
  readonly #names = new Map<string, DiskFile | 'folder'>([['', 'folder']]);
  /** As the disk has it for sure. */
  readonly #durable = new Map<string, DiskFile | 'folder'>([['', 'folder']]);
  readonly #pending = new Map<string, Naming[]>();
  readonly #ids = new Map<DiskFile, number>();

  apply({ type, handle, number, data }: DiskEvent): void {
    const name = data.toString('utf8', 0, longestName);
    if (type === 'open') this.#open(handle, name, number);
    else if (type === 'mkdir') this.#name(name, [{ name, file: 'folder' }]);
    else if (type === 'unlink') this.#name(name, [{ name, file: undefined }]);
    else if (type === 'rename') this.#rename(...(name.split('\0') as [string, string]));
    else {
      const open = this.#handles.get(handle);
      if (open) this.#use(open, { type, number, data });
    }
  }

  /** What a cut now may leave. */
  afterCut(random: () => number): DiskImage {
    const names = new Map(this.#durable);
    for (const [, namings] of this.#pending) {
      for (const naming of namings.slice(0, Math.floor(random() * (namings.length + 1)))) setNames(names, naming);
    }
    const image = new Map<string, { content: Buffer; key: string }>();
    for (const [name, file] of names) {
      if (file === 'folder' || !hasFolder(names, name)) continue;
      const remainder = remainders[Math.floor(random() * remainders.length)] ?? 'some';
      const isSure = file.pending === 0;
      const key = `${this.#idOf(file)}.${file.version}${isSure ? '' : `.${random()}`}`;
      image.set(name, { content: file.afterCut(isSure ? 'none' : remainder, random), key });
    }
    return image;
  }

  #use(open: Handle, { type, number, data }: Pick<DiskEvent, 'type' | 'number' | 'data'>): void {
    if (type === 'write') open.file?.change({ at: number, data });
    if (type === 'truncate') open.file?.change({ size: number });
    if (type === 'syncBegin') open.covered = open.file?.pending ?? this.#pending.get(open.name)?.length ?? 0;
    if (type === 'syncEnd') this.#synced(open);
  }

  #open(handle: string, name: string, how: number): void {
    if (how === folder) {
      this.#handles.set(handle, { name, file: undefined, covered: 0 });
      return;
    }
    const known = this.#names.get(name);
    const file = known instanceof DiskFile ? known : new DiskFile();
    if (file !== known) this.#name(name, [{ name, file }]);
    this.#handles.set(handle, { name, file, covered: 0 });
  }

  #synced({ name, file, covered }: Handle): void {
    file?.synced(covered);
    if (file) return;
    for (const naming of this.#pending.get(name)?.splice(0, covered) ?? []) setNames(this.#durable, naming);
  }

  #rename(from: string, to: string): void {
    const file = this.#names.get(from);
    this.#name(from, [
      { name: from, file: undefined },
      { name: to, file },
    ]);
  }

  #name(name: string, naming: Naming): void {
    setNames(this.#names, naming);
    const place = folderOf(name);
    const pending = this.#pending.get(place);
    if (pending) pending.push(naming);
    else this.#pending.set(place, [naming]);
  }

  #idOf(file: DiskFile): number {
    const id = this.#ids.get(file) ?? this.#ids.size;
    this.#ids.set(file, id);
    return id;
  }
}

const remainders: readonly Remainder[] = ['none', 'all', 'prefix', 'some', 'some'];

const folderOf = (name: string): string => (dirname(name) === '.' ? '' : dirname(name));

const hasFolder = (names: ReadonlyMap<string, unknown>, name: string): boolean => names.get(folderOf(name)) === 'folder';

function setNames(names: Map<string, DiskFile | 'folder'>, naming: Naming): void {
  for (const { name, file } of naming) {
    if (file === undefined) names.delete(name);
    else names.set(name, file);
  }
}
