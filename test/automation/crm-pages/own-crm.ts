import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrmRecord } from './crm-record.ts';
import type { CrmSite } from './crm-site.ts';

const folder = join(import.meta.dirname, 'browser');
const assets = {
  '/crm/spa.js': 'text/javascript',
  '/crm/hubspot.js': 'text/javascript',
  '/crm/dynamics.js': 'text/javascript',
  '/crm/crm.css': 'text/css',
  '/crm/icon.svg': 'image/svg+xml',
};

interface Options {
  /** Which of our page programs draws it. */
  readonly shape: 'hubspot' | 'dynamics';
  readonly records: readonly CrmRecord[];
  /** Size of the root element's font; real CRMs set odd ones. */
  readonly rootFontSize?: string;
  /** How long a form takes to show after the address has changed. */
  readonly drawMs?: number;
  /** How long nothing else on the page gets a turn while it is drawn. */
  readonly busyMs?: number;
}

/** A small CRM of our own with the addresses, the anchors in the DOM and the strict policy of a hosted one. */
export function ownCrm({ shape, records, rootFontSize = '100%', drawMs = 40, busyMs = 0 }: Options): CrmSite {
  return (url) => {
    const type = assets[url.pathname as keyof typeof assets];
    if (type !== undefined) return { type, body: readFileSync(join(folder, url.pathname.slice('/crm/'.length))) };
    const nonce = randomBytes(16).toString('base64');
    return {
      type: 'text/html; charset=utf-8',
      body: shell({ shape, records, rootFontSize, drawMs, busyMs }, nonce),
      headers: { 'content-security-policy': policy(nonce) },
    };
  };
}

const policy = (nonce: string) =>
  [
    `default-src 'none'`,
    `img-src 'self'`,
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `frame-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ');

function shell({ shape, records, rootFontSize, drawMs, busyMs }: Required<Options>, nonce: string): string {
  const data = JSON.stringify(records).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>CRM</title>
<link rel="icon" href="/crm/icon.svg">
<link rel="stylesheet" href="/crm/crm.css">
<style nonce="${nonce}">html { font-size: ${rootFontSize} }</style>
<script type="application/json" id="records" nonce="${nonce}">${data}</script>
<script type="module" nonce="${nonce}" src="/crm/${shape}.js"></script>
</head>
<body data-draw-ms="${drawMs}" data-busy-ms="${busyMs}"></body>
</html>`;
}
