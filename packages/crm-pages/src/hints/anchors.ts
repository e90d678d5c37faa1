import type { RecordRef } from '@alongside/common';

/** Selectors of a record's own fields, the best first. The first that is filled decides. */
export interface Anchors {
  readonly email: readonly string[];
  readonly name: readonly string[];
  readonly website: readonly string[];
}

/**
 * Where a CRM marks the fields of the record on display.
 *
 * Whole attribute values only: Dynamics' cards of other records carry the same names with a prefix.
 *
 * @source crm-pages survey, sections 2.1 to 2.5 and 3 (November 2026)
 */
export function anchorsOf({ crm, kind }: RecordRef): Anchors {
  if (crm === 'hubspot') return { ...hubspot, email: kind === 'contact' || kind === 'lead' ? hubspot.email : [] };
  if (crm === 'dynamics') return dynamics;
  if (crm === 'generic') return generic;
  const field = (name: string) => `[data-target-selection-name="sfdc:RecordField.${kind[0]?.toUpperCase()}${kind.slice(1)}.${name}"]`;
  return {
    email: [field('Email'), field('PersonEmail'), 'records-highlights-details-item a[href^="mailto:"]'],
    // The slot itself has no box, only what is in it.
    name: [`slot[name=primaryField] ${shown}`, `${field('Name')} ${shown}`, ...(crm === 'demo' ? ['main h1,h1'] : [])],
    website: [field('Website')],
  };
}

const shown = ':is(lightning-formatted-name,lightning-formatted-text)';

const sidebar = '[data-selenium-test=highlightedPropertySidebar]';
const hubspot: Anchors = {
  email: [sidebar, '[data-test-id=left-sidebar]'],
  name: [`${sidebar} :is(h1,h2)`, '[data-test-id=left-sidebar] :is(h1,h2)'],
  website: [],
};

const dynamics: Anchors = {
  email: ['[data-id="emailaddress1.fieldControl-mail-text-input"]'],
  name: ['h1[data-id=header_title]'],
  website: ['[data-id="websiteurl.fieldControl-url-text-input"]'],
};

/** Odoo, EspoCRM, SuiteCRM 7, Vtiger, Dolibarr; Tryton's name. */
const generic: Anchors = {
  email: [
    '.o_field_widget:is([name=email],[name=email_from])',
    '.field[data-name=emailAddress]',
    '[field=email1][type]',
    '[id$=_detailView_fieldValue_email],[id$=_detailView_fieldValue_email1]',
    '.refidno a[href^="mailto:"]',
  ],
  name: [
    '.o_field_widget[name=name]',
    '.field[data-name=name]',
    '.moduleTitle h2',
    '.recordLabel',
    '.refid',
    'input[name=name]',
    'main h1,[role=main] h1,h1',
  ],
  website: ['.o_field_widget[name=website]', '.field[data-name=website]', '[field=website][type]', '[id$=_detailView_fieldValue_website]'],
};
