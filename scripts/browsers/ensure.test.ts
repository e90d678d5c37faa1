import { describe, expect, test } from 'vitest';
import { ensureChromium } from './ensure-chromium.ts';
import { ensureProgram } from './ensure-program.ts';
import { installDebianPackages, type Machine } from './install-debian-packages.ts';

interface Facts {
  readonly isRoot?: boolean;
  readonly programs?: readonly string[];
  /** What a command leaves behind: programs that are there afterwards, and its exit code. */
  readonly effect?: (command: string) => { readonly code?: number; readonly adds?: string };
}

function machineWith({ isRoot = true, programs = [], effect = () => ({}) }: Facts) {
  const there = new Set(programs);
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    isRoot,
    has: (program) => there.has(program),
    say: (line) => said.push(line),
    run: async (command) => {
      const line = command.join(' ');
      ran.push(line);
      const { code = 0, adds } = effect(line);
      if (adds !== undefined) there.add(adds);
      return code;
    },
  };
  return { machine, ran, said, there };
}

const installChromium =
  'env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -q --no-install-recommends chromium fonts-dejavu-core';

describe('ensureChromium', () => {
  test('takes the one that is there and installs nothing', async () => {
    const { machine, ran } = machineWith({});
    expect(await ensureChromium(machine, () => '/usr/bin/chromium')).toBe('/usr/bin/chromium');
    expect(ran).toEqual([]);
  });

  test("installs Playwright's own, having said so", async () => {
    const { machine, said, there } = machineWith({ effect: (command) => (command.includes('playwright install') ? { adds: 'own' } : {}) });
    expect(await ensureChromium(machine, () => (there.has('own') ? '/own/chrome' : undefined))).toBe('/own/chrome');
    expect(said[0]).toContain("Installing Playwright's own");
  });

  test("goes on to Debian's when Playwright's cannot be had", async () => {
    const { machine, ran, there } = machineWith({
      programs: ['apt-get'],
      effect: (command) =>
        command.includes('playwright')
          ? { code: 1 }
          : command.includes('apt-get -o DPkg::Lock::Timeout=300 install')
            ? { adds: 'chromium' }
            : {},
    });
    expect(await ensureChromium(machine, () => (there.has('chromium') ? '/usr/bin/chromium' : undefined))).toBe('/usr/bin/chromium');
    expect(ran.at(-1)).toBe(installChromium);
  });

  test("goes on to Debian's when Playwright's does not start", async () => {
    const { machine, there } = machineWith({
      programs: ['apt-get'],
      effect: (command) => {
        if (command.includes('playwright install')) return { adds: 'own' };
        if (command.includes('--version')) return { code: 127 };
        return command.includes(' install -y') ? { adds: 'chromium' } : {};
      },
    });
    const own = (): string | undefined => (there.has('own') ? '/own/chrome' : undefined);
    expect(await ensureChromium(machine, () => (there.has('chromium') ? '/usr/bin/chromium' : own()))).toBe('/usr/bin/chromium');
  });

  test('fails with a clear sentence where nothing may be installed', async () => {
    const { machine } = machineWith({ isRoot: false, effect: () => ({ code: 1 }) });
    await expect(ensureChromium(machine, () => undefined)).rejects.toThrow('set CHROMIUM_PATH');
  });
});

describe('installDebianPackages', () => {
  test('uses a sudo that asks for no password', async () => {
    const { machine, ran } = machineWith({ isRoot: false, programs: ['apt-get', 'sudo'] });
    expect(await installDebianPackages(['firefox-esr'], machine)).toBe(true);
    expect(ran[0]).toBe('sudo -n true');
    expect(ran.at(-1)).toMatch(/^sudo -n env DEBIAN_FRONTEND=noninteractive apt-get .* firefox-esr$/);
  });

  test('changes nothing when sudo would ask for a password', async () => {
    const { machine, ran } = machineWith({ isRoot: false, programs: ['apt-get', 'sudo'], effect: () => ({ code: 1 }) });
    expect(await installDebianPackages(['firefox-esr'], machine)).toBe(false);
    expect(ran).toEqual(['sudo -n true']);
  });
});

describe('ensureProgram', () => {
  test('names the packages when they cannot be installed', async () => {
    const { machine } = machineWith({ programs: ['apt-get'], effect: (command) => ({ code: command.includes(' install ') ? 100 : 0 }) });
    await expect(ensureProgram('Tryton', 'trytond', ['tryton-server', 'tryton-sao'], machine)).rejects.toThrow(
      'The Tryton story needs trytond. Install tryton-server, tryton-sao and run again.',
    );
  });
});
