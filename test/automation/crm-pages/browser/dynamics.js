import { element, records, startCrm } from './spa.js';

const app = '5c17b8a2-0e5b-4c43-9b7a-0d2f6c1e9a10';
const entityNames = { contact: 'contact', account: 'account', opportunity: 'opportunity' };

startCrm({
  records,
  title: 'Dynamics 365',
  listAddress: `/main.aspx?appid=${app}&pagetype=entitylist&etn=contact&viewid=00000000-0000-0000-00aa-000010001003`,
  addressOf: ({ kind, id }) => `/main.aspx?appid=${app}&forceUCI=1&pagetype=entityrecord&etn=${entityNames[kind]}&id=${id}`,
  route({ search }) {
    const query = new URLSearchParams(search);
    return query.get('pagetype') === 'entityrecord' ? { kind: query.get('etn'), id: query.get('id') } : undefined;
  },
  drawRecord(record) {
    return element(
      'section',
      { class: 'form' },
      element('h1', { 'data-id': 'header_title' }, record.name),
      field('Email', 'emailaddress1.fieldControl-mail-text-input', record.email),
      field('Job Title', 'jobtitle.fieldControl-text-box-text', record.title),
      field('Business Phone', 'telephone1.fieldControl-phone-text-input', record.phone),
      field('Website', 'websiteurl.fieldControl-url-text-input', record.website),
      field('Account Name', 'companyname.fieldControl-text-box-text', record.company),
      // A quick-view card shows another record's address inside this form.
      field('Primary contact', 'PrimaryContactCard.emailaddress1.fieldControl-mail-text-input', 'someone.else@other.example'),
    );
  },
});

function field(label, dataId, value) {
  if (value === undefined) return undefined;
  const input = element('input', { 'data-id': dataId, 'aria-label': label, type: 'text' });
  input.value = value;
  return element('div', { class: 'property' }, element('span', {}, label), input);
}
