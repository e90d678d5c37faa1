import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BackgroundProcess } from '../background-process.ts';
import { eventually } from '../eventually.ts';
import { tempFolder } from '../temp-folder.ts';
import { Marionette } from './marionette.ts';

/** A Firefox with one extension in it. */
export interface Firefox {
  /** The origin of the extension's own pages. */
  readonly extensionOrigin: string;
  open(url: string): Promise<void>;
  /** Runs a script in the page on display. Its value travels as JSON; promises are waited for. */
  run<T>(script: string, args?: readonly unknown[]): Promise<T>;
  /** Runs a script inside a frame found by a script in the page. */
  runInFrame<T>(findFrame: string, script: string): Promise<T>;
  stop(): Promise<void>;
}

interface Options {
  readonly program: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly extensionId: string;
}

const uuid = '5d0f2c56-7f0e-4c8b-9a54-0b7b7a1f6d11';

export async function startFirefox({ program, extension, extensionId }: Options): Promise<Firefox> {
  const profile = tempFolder('firefox');
  writeFileSync(join(profile, 'user.js'), preferences({ [extensionId]: uuid }));
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const browser = new BackgroundProcess(program, args, { env: { MOZ_HEADLESS_WIDTH: '1440', MOZ_HEADLESS_HEIGHT: '900' } });
  try {
    const marionette = await eventually('Firefox opens its remote control', () => remoteControl(profile), 30_000);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.send('Addon:Install', { path: extension, temporary: true });
    return driver(marionette, browser);
  } catch (cause) {
    await browser.end('SIGKILL');
    throw new Error(`Firefox did not start:\n${browser.output}`, { cause });
  }
}

async function remoteControl(profile: string): Promise<Marionette | undefined> {
  const portFile = join(profile, 'MarionetteActivePort');
  if (!existsSync(portFile)) return undefined;
  return Marionette.connect(Number(readFileSync(portFile, 'utf8')));
}

function driver(marionette: Marionette, browser: BackgroundProcess): Firefox {
  const value = async (command: string, parameters: object) => ((await marionette.send(command, parameters)) as { value: unknown }).value;
  const run = async (script: string, args: readonly unknown[] = []) => value('WebDriver:ExecuteScript', { script, args, newSandbox: true });
  return {
    extensionOrigin: `moz-extension://${uuid}`,
    open: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    run: run as Firefox['run'],
    async runInFrame<T>(findFrame: string, script: string) {
      const element = await run(findFrame);
      await marionette.send('WebDriver:SwitchToFrame', { element });
      try {
        return (await run(script)) as T;
      } finally {
        await marionette.send('WebDriver:SwitchToFrame', { id: null });
      }
    },
    async stop() {
      marionette.close();
      await browser.end('SIGTERM');
    },
  };
}

/** @source about:config names, tried on Firefox ESR 153 */
function preferences(uuids: Readonly<Record<string, string>>): string {
  const values = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    // Every host name leads here, so nothing leaves the machine. Ports stay as they are: addresses carry the server's own.
    'network.dns.forceResolve': '127.0.0.1',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
