/** The kinds of record, in the order of the tabs. */
export const objectNames = ['Lead', 'Contact', 'Account', 'Opportunity'] as const;
export type ObjectName = (typeof objectNames)[number];

interface CrmObject {
  readonly label: string;
  readonly plural: string;
  /** API names of fields. */
  readonly columns: readonly string[];
  readonly highlights: readonly string[];
  readonly sections: readonly { readonly title: string; readonly fields: readonly string[] }[];
}

/** How each kind of record is listed and laid out. */
export const crmObjects: Readonly<Record<ObjectName, CrmObject>> = {
  Lead: {
    label: 'Lead',
    plural: 'Leads',
    columns: ['Name', 'Company', 'Title', 'Email', 'Status', 'OwnerId'],
    highlights: ['Title', 'Company', 'Email', 'Phone'],
    sections: [
      { title: 'Lead information', fields: ['Name', 'Company', 'Title', 'Status', 'Email', 'Phone'] },
      { title: 'Address and ownership', fields: ['Address', 'OwnerId'] },
    ],
  },
  Contact: {
    label: 'Contact',
    plural: 'Contacts',
    columns: ['Name', 'AccountId', 'Title', 'Phone', 'Email', 'OwnerId'],
    highlights: ['Title', 'AccountId', 'Phone', 'Email'],
    sections: [
      { title: 'Contact information', fields: ['Name', 'AccountId', 'Title', 'Department', 'Email', 'Phone'] },
      { title: 'Address and ownership', fields: ['MailingAddress', 'OwnerId', 'HasOptedOutOfEmail'] },
    ],
  },
  Account: {
    label: 'Account',
    plural: 'Accounts',
    columns: ['Name', 'Industry', 'BillingAddress', 'NumberOfEmployees', 'Phone', 'OwnerId'],
    highlights: ['Type', 'Industry', 'Phone', 'Website'],
    sections: [
      { title: 'Account information', fields: ['Name', 'Type', 'Industry', 'NumberOfEmployees', 'Website', 'Phone'] },
      { title: 'Address and ownership', fields: ['BillingAddress', 'OwnerId'] },
    ],
  },
  Opportunity: {
    label: 'Opportunity',
    plural: 'Opportunities',
    columns: ['Name', 'AccountId', 'StageName', 'Amount', 'CloseDate', 'OwnerId'],
    highlights: ['AccountId', 'Amount', 'CloseDate', 'OwnerId'],
    sections: [{ title: 'Opportunity information', fields: ['Name', 'AccountId', 'StageName', 'Amount', 'CloseDate', 'OwnerId'] }],
  },
};

/** The steps of a deal, in order; a deal ends won or lost. */
export const openStages = ['First contact', 'Discovery', 'Solution fit', 'Proposal', 'Negotiation'];
