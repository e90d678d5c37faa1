import { browsers } from './human-families.ts';
import { hitOf, type LabelledHit, type MailScene } from './labelled-hit.ts';

type Family = (scene: MailScene) => LabelledHit[];

/** What software does with a mail. Most of it says that it is Chrome. */
export const machineFamilies: Readonly<Record<string, Family>> = {
  'gateway that follows all links before it delivers'(scene) {
    const { random, deliveredMs } = scene;
    const agent = random.pick(browsers);
    const ms = deliveredMs - random.between(-900, 40_000);
    return scene.links.map((link, at) => get(scene, ms + at * random.between(20, 180), link, { userAgent: agent }));
  },
  'gateway that follows links one after the other'(scene) {
    const { random, deliveredMs } = scene;
    const agent = random.pick(browsers);
    const ms = deliveredMs + random.between(3_000, 90_000);
    const paceMs = random.between(200, 1_300);
    return atLeast(scene, 4).map((link, at) => get(scene, ms + at * paceMs + random.between(0, 200), link, { userAgent: agent }));
  },
  'gateway whose network is known'(scene) {
    const { random, deliveredMs } = scene;
    const ms = deliveredMs + random.between(1_000, 120_000);
    return [get(scene, ms, random.pick(scene.links), { userAgent: random.pick(browsers), network: 'scanner' })];
  },
  'detonation in a computing centre'(scene) {
    const { random, deliveredMs } = scene;
    const told = { ...scene, saysDelivery: true };
    const evidence = { userAgent: browsers[0], network: 'hosting' as const };
    const ms = deliveredMs + random.between(4_000, 55_000);
    return scene.links.slice(0, random.between(1, 3)).map((link, at) => get(told, ms + at * 1_500, link, evidence));
  },
  'asks by HEAD, then fetches'(scene) {
    const { random, deliveredMs } = scene;
    const userAgent = random.pick(browsers);
    const ms = deliveredMs + random.between(2_500, 60_000);
    const link = random.pick(scene.links);
    return [get(scene, ms, link, { userAgent, method: 'HEAD' }), get(scene, ms + random.between(50, 4_000), link, { userAgent })];
  },
  'follows the link that nobody sees'(scene) {
    const { random, deliveredMs } = scene;
    const userAgent = random.pick(browsers);
    const ms = deliveredMs + random.between(4_000, 60_000);
    const seen = scene.links.slice(0, 2).map((link, at) => get(scene, ms + at * random.between(1_500, 3_500), link, { userAgent }));
    return [...seen, get(scene, ms + random.between(4_000, 6_000), 'https://shop.example/trap', { userAgent, isHiddenLink: true })];
  },
  'loads pictures for everybody'(scene) {
    const { random, deliveredMs } = scene;
    const evidence = random.chance(0.7) ? { userAgent: 'Mozilla/5.0' } : { userAgent: browsers[1], network: 'privacy_proxy' as const };
    return [hitOf(scene, true, 'email.open', deliveredMs + random.between(5_000, 3_600_000), { evidence })];
  },
  'preview of a chat'(scene) {
    const { random } = scene;
    const ms = scene.deliveredMs + random.between(60_000, 86_400_000);
    return [get(scene, ms, random.pick(scene.links), { userAgent: random.pick(previews) })];
  },
  'says what it is'(scene) {
    const { random } = scene;
    const ms = scene.deliveredMs + random.between(500, 600_000);
    return scene.links.slice(0, 2).map((link, at) => get(scene, ms + at * 5_000, link, { userAgent: random.pick(honest) }));
  },
  'flagged by the sender'(scene) {
    const ms = scene.deliveredMs + scene.random.between(500, 600_000);
    return [get(scene, ms, scene.random.pick(scene.links), { userAgent: scene.random.pick(browsers), isBot: true })];
  },
  'opens and follows without a word of agents'(scene) {
    const { random } = scene;
    const told = { ...scene, saysDelivery: true };
    const ms = scene.deliveredMs + random.between(0, 900);
    return [
      hitOf(told, true, 'email.open', ms),
      ...scene.links.map((link, at) => hitOf(told, true, 'email.click', ms + 100 * (at + 1), { evidence: { link } })),
    ];
  },
  'many hits whose links nobody told'(scene) {
    const ms = scene.deliveredMs + scene.random.between(3_000, 60_000);
    return Array.from({ length: scene.random.between(4, 9) }, (_, at) =>
      hitOf(scene, true, 'email.click', ms + at * scene.random.between(5, 90)),
    );
  },
  /** Nothing gives it away: it shows what the rules cannot know. */
  'one link, like anybody'(scene) {
    const ms = scene.deliveredMs + scene.random.between(10_000, 120_000);
    return [get(scene, ms, scene.random.pick(scene.links), { userAgent: scene.random.pick(browsers) })];
  },
};

const previews = [
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
  'WhatsApp/2.23.20.0',
  'TelegramBot (like TwitterBot)',
  'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
] as const;

const honest = [
  'BarracudaCentral/1.0',
  'Mimecast URL Protect',
  'python-requests/2.32.3',
  'curl/8.10.1',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36',
  'Mozilla/5.0 (compatible; SemrushBot/7~bl)',
] as const;

function get(scene: MailScene, ms: number, link: string, evidence: LabelledHit['touch']['evidence']): LabelledHit {
  return hitOf(scene, true, 'email.click', ms, { evidence: { link, method: 'GET', ...evidence } });
}

function atLeast({ links }: MailScene, count: number): string[] {
  return Array.from({ length: Math.max(count, links.length) }, (_, at) => links[at] ?? `https://shop.example/more/${at}`);
}
