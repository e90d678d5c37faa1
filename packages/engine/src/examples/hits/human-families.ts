import { hitOf, type LabelledHit, type MailScene } from './labelled-hit.ts';

const minute = 60_000;
const hour = 60 * minute;

type Family = (scene: MailScene) => LabelledHit[];

/** What people do with a mail, also what looks like software at first sight. */
export const humanFamilies: Readonly<Record<string, Family>> = {
  reader(scene) {
    const { random, deliveredMs, browser, links } = scene;
    const openMs = deliveredMs + random.between(1, 48 * 60) * minute;
    const clickMs = openMs + random.between(4_000, 3 * minute);
    const hits = [human(scene, 'email.open', openMs), click(scene, clickMs, random.pick(links))];
    if (random.chance(0.6)) {
      for (let page = 0; page < random.between(1, 4); page += 1) {
        hits.push(human(scene, 'web.page_view', clickMs + 2_000 + page * random.between(5_000, minute), { userAgent: browser }));
      }
    }
    return hits;
  },
  'fast clicker'(scene) {
    const ms = scene.deliveredMs + scene.random.between(3_200, 20_000);
    return [human(scene, 'email.open', ms - 1_000), click(scene, ms, scene.random.pick(scene.links))];
  },
  'two links'(scene) {
    const ms = readAt(scene);
    const [first = '', second = ''] = scene.links;
    return [click(scene, ms, first), click(scene, ms + scene.random.between(2_000, 40_000), second)];
  },
  'tabs in the background'(scene) {
    const ms = readAt(scene);
    const [first = '', second = ''] = scene.links;
    return [click(scene, ms, first), click(scene, ms + scene.random.between(1_050, 2_500), second)];
  },
  'double click'(scene) {
    const ms = readAt(scene);
    const link = scene.random.pick(scene.links);
    return [click(scene, ms, link), click(scene, ms + scene.random.between(80, 600), link)];
  },
  'counted twice'(scene) {
    const ms = readAt(scene);
    const link = scene.random.pick(scene.links);
    return [click(scene, ms, link), click(scene, ms + scene.random.between(9_000, 14_000), link, { userAgent: browsers[0] })];
  },
  forwarded(scene) {
    const { random, links } = scene;
    return Array.from({ length: random.between(2, 6) }, () => {
      const ms = readAt(scene) + random.between(0, 72) * hour + random.between(0, 59_999);
      return click(scene, ms, random.pick(links), { userAgent: random.pick(browsers) });
    });
  },
  'shared inbox behind one address'(scene) {
    const { random, links } = scene;
    const ms = readAt(scene);
    return Array.from({ length: 3 }, (_, at) =>
      click(scene, ms + at * random.between(3_500, 40_000), links[at % links.length] ?? '', { network: 'office' }),
    );
  },
  'pictures through the mail provider'(scene) {
    const ms = readAt(scene);
    return [
      human(scene, 'email.open', ms, {
        userAgent: 'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
      }),
      click(scene, ms + scene.random.between(3_000, minute), scene.random.pick(scene.links)),
    ];
  },
  'behind a VPN'(scene) {
    return [click(scene, readAt(scene), scene.random.pick(scene.links), { network: 'hosting' })];
  },
  'through a privacy relay'(scene) {
    return [click(scene, readAt(scene), scene.random.pick(scene.links), { network: 'privacy_proxy' })];
  },
  'link checked as it is clicked'(scene) {
    const ms = readAt(scene);
    const link = scene.random.pick(scene.links);
    const check = { userAgent: scene.random.pick(browsers), network: 'scanner' as const };
    return [clickOf(scene, true, ms, link, check), click(scene, ms + scene.random.between(300, 2_500), link)];
  },
  'fetched ahead by the browser'(scene) {
    const ms = readAt(scene);
    const link = scene.random.pick(scene.links);
    return [
      clickOf(scene, true, ms - scene.random.between(200, 2_000), link, { userAgent: scene.browser, purpose: 'prefetch;prerender' }),
      click(scene, ms, link),
    ];
  },
  'pasted into a chat'(scene) {
    const ms = readAt(scene);
    const link = scene.random.pick(scene.links);
    return [
      click(scene, ms, link),
      clickOf(scene, true, ms + scene.random.between(5_000, minute), link, {
        userAgent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
      }),
      click(scene, ms + scene.random.between(61_000, 5 * minute), link, { userAgent: scene.random.pick(browsers) }),
    ];
  },
  'confirmed by reading'(scene) {
    const ms = scene.deliveredMs + scene.random.between(500, 1_900);
    return [click(scene, ms, scene.random.pick(scene.links), { visibleMs: scene.random.between(1_500, 90_000), hasInteraction: true })];
  },
};

export const browsers = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Safari/605.1.15',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0',
  'Mozilla/5.0 (Linux; Android 16; Pixel 10) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
] as const;

type Evidence = LabelledHit['touch']['evidence'];

function readAt({ random, deliveredMs }: MailScene): number {
  return deliveredMs + random.between(15_000, 30 * hour);
}

function human(scene: MailScene, type: LabelledHit['touch']['type'], ms: number, evidence: Evidence = {}): LabelledHit {
  return hitOf(scene, false, type, ms, { evidence: { userAgent: scene.browser, ...evidence } });
}

function click(scene: MailScene, ms: number, link: string, evidence: Evidence = {}): LabelledHit {
  return clickOf(scene, false, ms, link, { userAgent: scene.browser, ...evidence });
}

function clickOf(scene: MailScene, isMachine: boolean, ms: number, link: string, evidence: Evidence): LabelledHit {
  return hitOf(scene, isMachine, 'email.click', ms, { evidence: { link, method: 'GET', ...evidence } });
}
