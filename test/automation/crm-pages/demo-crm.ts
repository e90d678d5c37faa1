import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { CrmAnswer, CrmSite } from './crm-site.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** As strict as the hosted CRMs: nothing from elsewhere, no frame, no markup from strings. */
const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

/**
 * The demo CRM, built, in the place of Salesforce: it has the same addresses and field markers.
 *
 * @param data what `/demo-crm-data.json` holds
 */
export function demoCrm(folder: string, data: object): CrmSite {
  return ({ pathname }): CrmAnswer => {
    if (pathname === '/demo-crm-data.json') return { type: 'application/json', body: JSON.stringify(data) };
    const file = join(folder, normalize(pathname));
    const isAsset = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    const served = isAsset ? file : join(folder, 'index.html');
    return {
      type: types[extname(served)] ?? 'application/octet-stream',
      body: readFileSync(served),
      headers: { 'content-security-policy': policy },
    };
  };
}
