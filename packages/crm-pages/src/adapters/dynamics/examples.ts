import { defineExamples } from '../../define-examples.ts';

const host = 'acme.crm4.dynamics.com';
const main = `https://${host}/main.aspx`;
const id = '9f1c2b3a-4d5e-6f70-8192-a3b4c5d6e7f8';

export const dynamicsExamples = defineExamples({
  id: 'dynamics',
  sites: [{ origin: 'https://crm.onprem.example', crm: 'dynamics', hints: true }],
  claims: [
    [`${main}?appid=11111111-2222-3333-4444-555555555555&pagetype=entityrecord&etn=contact&id=${id}`, host, 'contact', id],
    [`${main}?id=${id}&etn=account&pagetype=entityrecord`, host, 'account', id],
    [
      `${main}?pagetype=entityrecord&etn=opportunity&id=%7b${id.toUpperCase()}%7d&formid=99999999-2222-3333-4444-555555555555`,
      host,
      'opportunity',
      id,
    ],
    [`${main}?etn=lead&forceUCI=1&id={${id}}&pagetype=entityrecord&navbar=off`, host, 'lead', id],
    [`${main}?etc=2&extraqs=formid%3d99999999-2222-3333-4444-555555555555&id=%7b${id}%7d&pagetype=entityrecord`, host, 'contact', id],
    [`https://acme.crm.dynamics.com/main.aspx?etc=1&pagetype=entityrecord&id=${id}`, 'acme.crm.dynamics.com', 'account', id],
    [
      `https://acme.crm.microsoftdynamics.us/main.aspx?etn=lead&pagetype=entityrecord&id=${id}`,
      'acme.crm.microsoftdynamics.us',
      'lead',
      id,
    ],
    [
      `https://acme.crm.microsoftdynamics.de/main.aspx?etn=lead&pagetype=entityrecord&id=${id}`,
      'acme.crm.microsoftdynamics.de',
      'lead',
      id,
    ],
    [`https://acme.crm.appsplatform.us/main.aspx?etn=lead&pagetype=entityrecord&id=${id}`, 'acme.crm.appsplatform.us', 'lead', id],
    [`https://crm.onprem.example/acme/main.aspx?etn=contact&pagetype=entityrecord&id=${id}`, 'crm.onprem.example', 'contact', id],
  ],
  refuses: [
    `${main}?pagetype=entitylist&etn=contact&viewid=${id}`,
    `${main}?pagetype=entitylist&etn=contact&id=${id}`,
    `${main}?pagetype=entityrecord&etn=contact`,
    `${main}?pagetype=entityrecord&etn=incident&id=${id}`,
    `${main}?pagetype=entityrecord&etc=10012&id=${id}`,
    `${main}?pagetype=entityrecord&etn=constructor&id=${id}`,
    `${main}?pagetype=dashboard&id=${id}`,
    `${main}?pagetype=entityrecord&etn=contact&id=123`,
    `https://${host}/?pagetype=entityrecord&etn=contact&id=${id}`,
    `http://${host}/main.aspx?pagetype=entityrecord&etn=contact&id=${id}`,
    `https://acme.operations.dynamics.com/main.aspx?pagetype=entityrecord&etn=contact&id=${id}`,
    `https://${host}.evil.test/main.aspx?pagetype=entityrecord&etn=contact&id=${id}`,
    `https://acmecrm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=contact&id=${id}`,
    `https://${host}@evil.test/main.aspx?pagetype=entityrecord&etn=contact&id=${id}`,
    `https://evil.test/${host}/main.aspx?pagetype=entityrecord&etn=contact&id=${id}`,
    `https://crm.onprem.example:8443/acme/main.aspx?etn=contact&pagetype=entityrecord&id=${id}`,
  ],
});
