import { defineExamples } from '../../define-examples.ts';

const site = 'https://crm.acme.example';
const host = 'crm.acme.example';
const local = 'http://127.0.0.1:8069';
const uuid = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';
const hex = '5f0c1a2b3c4d5e6f7';

export const genericExamples = defineExamples({
  id: 'generic',
  sites: [
    { origin: site, crm: 'generic', hints: true },
    { origin: local, crm: 'generic', hints: true },
  ],
  claims: [
    // Tryton
    [`${site}/#db/model/party.party/3;name="Party"&views=[null]`, host, 'open', 'model/party.party/3'],
    [`${local}/#tryton/model/party.party/12;name=%22Party%22&views=%5B45%2C46%5D`, '127.0.0.1:8069', 'open', 'model/party.party/12'],
    // Odoo 17, then 18
    [`${local}/web#id=8&cids=1&menu_id=117&action=154&model=res.partner&view_type=form`, '127.0.0.1:8069', 'open', 'res.partner/8'],
    [`${local}/web#view_type=form&model=res.partner&menu_id=1&id=8`, '127.0.0.1:8069', 'open', 'res.partner/8'],
    [`${local}/web?debug=1#id=8&model=res.partner&view_type=form`, '127.0.0.1:8069', 'open', 'res.partner/8'],
    [`${local}/odoo/contacts/8`, '127.0.0.1:8069', 'open', 'contacts/8'],
    [`${local}/odoo/contacts/8/action-212/2`, '127.0.0.1:8069', 'open', 'action-212/2'],
    [`${local}/odoo/crm/5/contacts/8?debug=1`, '127.0.0.1:8069', 'open', 'contacts/8'],
    [`${local}/odoo/m-res.partner/8`, '127.0.0.1:8069', 'open', 'm-res.partner/8'],
    // EspoCRM
    [`${site}/#Contact/view/${hex}`, host, 'open', `Contact/${hex}`],
    [`${site}/#Contact/edit/${hex}`, host, 'open', `Contact/${hex}`],
    // SuiteCRM 7 and 8
    [`${site}/index.php?module=Contacts&action=DetailView&record=${uuid}`, host, 'open', `Contacts/${uuid}`],
    [`${site}/index.php?action=EditView&record=${uuid}&module=Contacts&return_id=${hex}`, host, 'open', `Contacts/${uuid}`],
    [
      `${site}/index.php?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DContacts%26action%3DDetailView%26record%3D${uuid}`,
      host,
      'open',
      `Contacts/${uuid}`,
    ],
    [`${site}/public/#/contacts/record/${uuid}`, host, 'open', `contacts/${uuid}`],
    // Vtiger and its cloud
    [`${site}/index.php?module=Contacts&view=Detail&record=3&app=MARKETING`, host, 'open', 'Contacts/3'],
    [
      `${site}/index.php?module=Contacts&relatedModule=Emails&view=Detail&record=3&mode=showRelatedList&relationId=52`,
      host,
      'open',
      'Contacts/3',
    ],
    [`${site}/view/detail?module=Contacts&id=3`, host, 'open', 'Contacts/3'],
    // Dolibarr: every tab is the same record
    [`${site}/contact/card.php?id=1`, host, 'open', 'contact/1'],
    [`${site}/contact/perso.php?id=1&save_lastsearch_values=1`, host, 'open', 'contact/1'],
    [`${site}/societe/card.php?socid=3&id=__ID__`, host, 'open', 'societe/3'],
    // Krayin, Twenty, Frappe, Atomic, and the many that look like them
    [`${site}/admin/contacts/persons/view/7`, host, 'open', 'contacts/persons/7'],
    [`${site}/object/person/${uuid}#timeline`, host, 'open', `object/person/${uuid}`],
    [`${site}/crm/leads/CRM-LEAD-2026-00001#activity`, host, 'open', 'crm/leads/CRM-LEAD-2026-00001'],
    [`${site}/crm/contacts/Jane%20Doe`, host, 'open', 'crm/contacts/Jane Doe'],
    [`${site}/#/contacts/8/show`, host, 'open', 'contacts/8'],
    [`${site}/contacts/8`, host, 'open', 'contacts/8'],
    [`${site}/contacts/8/notes?session=42&tab=7#comment-12`, host, 'open', 'contacts/8'],
    [`${site}/lead/lead_3bYVkQwErTy7uIoP/`, host, 'open', 'lead/lead_3bYVkQwErTy7uIoP'],
    [`${site}/companies/123/app#/contact/45`, host, 'open', 'contact/45'],
    [`${site}/org/99/contacts.php?contact_id=5`, host, 'open', '5'],
  ],
  refuses: [
    `${site}/`,
    `${site}/contacts`,
    `${site}/contacts/new`,
    `${site}/contacts/list`,
    `${site}/contacts/Import`,
    `${site}/contacts?page=3`,
    `${site}/#db/model/party.party;name="Party"&views=[null]`,
    `${local}/web#cids=1&menu_id=117&action=154&model=res.partner&view_type=kanban`,
    `${local}/web#action=154&model=res.partner&view_type=list&id=8`,
    `${local}/odoo/contacts`,
    `${local}/odoo/contacts/new`,
    `${local}/odoo/companies/1`,
    `${local}/odoo/users/2`,
    `${local}/odoo/settings`,
    `${local}/web?debug=1#id=8&model=res.partner&view_type=list`,
    `${site}/contacts/8#/browse/list/5`,
    `${site}/#Contact`,
    `${site}/#Contact/create`,
    `${site}/#Contact/list/primaryFilter=portalUsers`,
    `${site}/index.php?module=Contacts&action=index&return_id=${uuid}`,
    `${site}/index.php?module=Contacts&action=EditView`,
    `${site}/index.php?module=Users&parent=Settings&view=Detail&record=1`,
    `${site}/contact/list.php?id=5`,
    `${site}/contact/card.php?action=create&socid=3`,
    `${site}/user/card.php?id=1`,
    `${site}/objects/companies?viewId=${uuid}`,
    `${site}/crm/org123/tab/Contacts/custom-view/4876876000000087001/list`,
    `${site}/crm/sales/contacts/view/12`,
    `${site}/companies/123/app#/browse/list/5`,
    `${site}/leads?pipeline_id=3`,
    `${site}:8443/contacts/8`,
    'http://crm.acme.example/contacts/8',
    'https://crm.acme.example.evil.test/contacts/8',
    'https://evil.test/https://crm.acme.example/contacts/8',
    'https://crm.acme.example@evil.test/contacts/8',
    'https://crm.acme.example./contacts/8',
  ],
});
